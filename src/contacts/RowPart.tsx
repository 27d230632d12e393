import { type MouseEvent, memo } from 'react'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import styles from './ContactGroups.module.css'
import { ContactRowItem } from './ContactRowItem.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactRow } from './contactRows.ts'
import { DraftPlace } from './DraftPlace.tsx'
import type { Draft } from './draft.ts'
import type { ContactActions } from './useContactActions.ts'

export interface RowPartProps {
  rows: readonly ContactRow[]
  /** Laid out only when it comes near. */
  isLater: boolean
  /** The forms, also those out of sight; `undefined` where none stands in one of these rows. */
  draftsByContact: ReadonlyMap<number, Draft> | undefined
  /** The agent may read only. */
  readOnly: boolean
  lockReasonId: string
  actions: ContactActions
  onDelete: (contact: Contact, rowKey: string, event: MouseEvent) => void
  /** Asks again whether a contact is locked. */
  onRecheck: (contact: Contact) => void
}

/** In pixels, until a row has been laid out. */
export const rowHeight = 40

/** Rows that stand one below the other; one that is being edited gives its place to the form. */
export const RowPart = memo(function RowPart({ rows, draftsByContact, ...shared }: RowPartProps) {
  const { actions, readOnly, lockReasonId, onDelete, onRecheck, isLater } = shared
  const { drafts } = useContactsSession()
  const items = rows.flatMap(({ key, contact, shown, lock, pending }) => {
    const draft = draftOfRow(draftsByContact?.get(contact.id), contact, shown)
    const isOpen = draft && !pending && drafts.get(draft.id)
    const showsForm = Boolean(isOpen && !draft.refused && !readOnly)
    const place = draft && <DraftPlace draft={draft} readOnly={readOnly} forms={actions.forms} />
    return [
      !(showsForm && draft?.touched) && (
        <ContactRowItem
          key={key}
          rowKey={key}
          contact={contact}
          shown={shown}
          lock={lock}
          pending={pending}
          readOnly={readOnly}
          lockReasonId={lockReasonId}
          onEdit={actions.edit}
          onDelete={onDelete}
          onRecheck={onRecheck}
          isAway={showsForm}
          kept={isOpen && !showsForm && place}
        />
      ),
      (showsForm || !isOpen) && draft && (
        <li key={draft.id} className={styles.formItem} hidden={!showsForm}>
          {place}
        </li>
      ),
    ]
  })
  if (!isLater) return items
  return (
    <div
      role="none"
      className={styles.part}
      style={{ containIntrinsicSize: `auto ${rows.length * rowHeight}px` }}
    >
      {items}
    </div>
  )
}, isSame)

/** Rows are made anew with every change to the list, and mostly hold what they held. */
function isSame({ rows, ...shared }: RowPartProps, { rows: next, ...nextShared }: RowPartProps) {
  return (
    rows.length === next.length &&
    (Object.keys(shared) as (keyof typeof shared)[]).every(
      (key) => shared[key] === nextShared[key],
    ) &&
    rows.every((row, at) => isSameRow(row, next[at]))
  )
}

/** All that a row holds, gone through once and not with each of thousands. */
const held: Record<keyof ContactRow, true> = {
  key: true,
  contact: true,
  shown: true,
  lock: true,
  pending: true,
}
const heldKeys = Object.keys(held) as (keyof ContactRow)[]

function isSameRow(row: ContactRow, next: ContactRow | undefined): boolean {
  return heldKeys.every((key) => row[key] === next?.[key])
}

/** The draft whose form stands in this row: the row it was opened in, or the first where that one is gone. */
function draftOfRow(
  draft: Draft | undefined,
  { values }: Contact,
  shown: ContactValue | undefined,
) {
  const row = values.find(({ channel }) => channel === draft?.row) ?? values[0]
  return shown === row ? draft : undefined
}
