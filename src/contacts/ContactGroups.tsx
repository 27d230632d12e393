import { type MouseEvent, useId } from 'react'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import styles from './ContactGroups.module.css'
import { ContactRowItem } from './ContactRowItem.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactGroup, ContactRow } from './contactRows.ts'
import { DraftPlace } from './DraftPlace.tsx'
import type { Draft } from './draft.ts'
import { rowParts } from './rowParts.ts'
import type { ContactActions } from './useContactActions.ts'

/** In pixels, until a part has been laid out. */
const rowHeight = 40

interface ContactGroupsProps {
  /** The agent may read only. */
  readOnly: boolean
  groups: readonly ContactGroup[]
  draftsByContact: ReadonlyMap<number, Draft>
  actions: ContactActions
  onDelete: (contact: Contact, rowKey: string, event: MouseEvent) => void
  /** Asks again whether a contact is locked. */
  onRecheck: (contact: Contact) => void
}

/** The contacts, one list a channel; a row that is being edited gives its place to the form. */
export function ContactGroups(props: ContactGroupsProps) {
  const { readOnly, groups, draftsByContact, actions, onDelete, onRecheck } = props
  const words = useWords('contacts', contactMessages)
  const { directoryName } = useContactsSession().host
  const id = useId()
  const lockReasonId = `${id}-lock`
  const locked = groups.some(({ rows }) => rows.some(({ lock }) => lock === 'locked'))

  const draw = ({ key, contact, shown, lock, pending }: ContactRow) => {
    const draft = pending ? undefined : draftOfRow(draftsByContact.get(contact.id), contact, shown)
    const place = draft && <DraftPlace draft={draft} readOnly={readOnly} forms={actions.forms} />
    const showsForm = draft && !draft.refused && !readOnly
    return showsForm ? (
      <li key={key} className={styles.formItem}>
        {place}
      </li>
    ) : (
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
        kept={place}
      />
    )
  }

  return (
    <>
      {groups.map(({ channel, rows }) => {
        const [first, ...later] = rowParts(rows)
        return (
          <div key={channel} className={styles.group}>
            <h3 id={`${id}-${channel}`} className={styles.heading}>
              <ChannelIcon channel={channel} />
              {channel === 'other' ? words.otherChannel : words.channel[channel]}
            </h3>
            <ul
              role={later.length > 0 ? 'list' : undefined}
              aria-labelledby={`${id}-${channel}`}
              className={styles.list}
            >
              {first?.map(draw)}
              {later.map((part) => (
                <div
                  key={part[0]?.key}
                  role="none"
                  className={styles.part}
                  style={{ containIntrinsicSize: `auto ${part.length * rowHeight}px` }}
                >
                  {part.map(draw)}
                </div>
              ))}
            </ul>
          </div>
        )
      })}
      {locked && (
        <p id={lockReasonId} className={styles.lockReason}>
          {words.lockReason(directoryName ?? words.directory)}
        </p>
      )}
    </>
  )
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
