import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ContactList } from '../client/client.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { useWords } from '../ui/words/useWords.ts'
import { arrangeDrafts } from './arrangeDrafts.ts'
import { ContactGroups } from './ContactGroups.tsx'
import { ContactsHeader } from './ContactsHeader.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import styles from './ContactsSection.module.css'
import { contactGroups } from './contactRows.ts'
import { DraftPlace } from './DraftPlace.tsx'
import type { Draft } from './draft.ts'
import { addKey } from './focusKeys.ts'
import {
  LazyBehindContacts,
  LazyLockChecks,
  LazyRemoveAllDialog,
  preloadParts,
} from './lazyParts.tsx'
import { NoContacts } from './NoContacts.tsx'
import { useContactActions } from './useContactActions.ts'
import { useArrivingContacts, useContactList } from './useContactList.ts'
import { useDeleting } from './useDeleting.tsx'
import { useDrafts } from './useDrafts.ts'
import { useFocusLater } from './useFocusLater.ts'
import { useLocks } from './useLocks.ts'
import { useMoreAndMore } from './useMoreAndMore.ts'
import { WriteButtons } from './WriteButtons.tsx'

interface LoadedContactsProps {
  personId: number
  section: RefObject<HTMLElement | null>
}

const noContacts: ContactList = { contacts: [], etag: undefined, isReadOnly: false }

/** The contacts of a person, once they are there, with everything that the agent can do to them. */
export function LoadedContacts({ personId, section }: LoadedContactsProps) {
  const words = useWords('contacts', contactMessages)
  const { drafts, createdKeys, readOnlyPeople } = useContactsSession()
  // Read here and not from a prop: a write that settles must find the list that it has just put right.
  const list = useContactList(personId)
  const arriving = useArrivingContacts(personId)
  const isWhole = list.data !== undefined
  const { contacts, etag, isReadOnly } = list.data ?? arriving ?? noContacts
  const readOnly = isReadOnly || readOnlyPeople.has(personId)
  const focus = useFocusLater(section)
  const { actions, pending } = useContactActions(personId, focus)
  const { lockOf, recheck, isAsking, onKnown } = useLocks(personId, contacts)
  const opened = useDrafts(personId)
  const places = useMemo(
    () => arrangeDrafts(opened, pending, contacts, isWhole),
    [opened, pending, contacts, isWhole],
  )
  const { groups, count, isRemovable } = useMemo(() => {
    const groups = contactGroups({ contacts, pending, createdKeys, lockOf })
    const rows = groups.flatMap((group) => group.rows)
    const count = new Set(rows.map(({ contact }) => contact.id)).size
    return { groups, count, isRemovable: rows.some(({ lock }) => lock !== 'locked') }
  }, [contacts, pending, createdKeys, lockOf])
  const drawn = useMoreAndMore(count)
  const [removingAll, setRemovingAll] = useState(false)
  const deleting = useDeleting(actions, focus)
  const [formsDrawn, setFormsDrawn] = useState<readonly Draft[]>([])
  const placed = [...places.inPlace.values(), ...places.atTop]
  // Whoever may read only has no forms: what was typed stands there to be copied.
  const openForms = readOnly ? [] : placed.filter(({ refused }) => !refused)
  const atHand = formsDrawn.filter(({ id }) => placed.every((one) => one.id !== id))
  useEffect(() => whenIdle(preloadParts), [])
  useEffect(() => () => drafts.dropUntouched(personId), [drafts, personId])

  return (
    <>
      <ContactsHeader count={count} isWhole={isWhole}>
        {!readOnly && (
          <WriteButtons
            onAdd={() => actions.add(places.atTop)}
            isWhole={isWhole}
            onRemoveAll={isRemovable ? () => setRemovingAll(true) : undefined}
          />
        )}
      </ContactsHeader>
      {readOnly && <p className={styles.hint}>{words.readOnlyAccess}</p>}
      {[...places.atTop, ...atHand.filter(({ base }) => !base)].map((draft) => (
        <div key={draft.id} hidden={!places.atTop.includes(draft)}>
          <DraftPlace draft={draft} readOnly={readOnly} forms={actions.forms} />
        </div>
      ))}
      {count === 0 && places.atTop.length === 0 && <NoContacts readOnly={readOnly} />}
      <ContactGroups
        readOnly={readOnly}
        groups={groups}
        drawn={drawn}
        draftsByContact={
          new Map([
            ...atHand.map((draft) => [draft.base?.id ?? 0, draft] as const),
            ...places.inPlace,
          ])
        }
        actions={actions}
        onDelete={deleting.onDelete}
        onRecheck={recheck}
      />
      {list.data && (
        <LazyBehindContacts
          {...{ personId, section, focus, groups }}
          list={list.data}
          listUpdatedAt={list.dataUpdatedAt}
          isBusy={pending.length > 0 || removingAll || Boolean(deleting.question)}
          open={openForms}
          drawn={formsDrawn}
          onDraw={setFormsDrawn}
        />
      )}
      {isAsking && (
        <LazyLockChecks {...{ personId, contacts, section, all: removingAll, onKnown }} />
      )}
      {removingAll && (
        <LazyRemoveAllDialog
          personId={personId}
          contacts={contacts}
          etag={etag}
          lockOf={lockOf}
          saving={pending.length > 0}
          onClose={(done) => {
            setRemovingAll(false)
            if (done) focus.later(addKey, 'ifIdle')
          }}
        />
      )}
      {deleting.question}
    </>
  )
}
