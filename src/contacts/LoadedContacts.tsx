import { useQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { canBeMadeAgain } from '../contract/storable.ts'
import { messages } from '../ui/messages.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { arrangeDrafts } from './arrangeDrafts.ts'
import { ContactGroups } from './ContactGroups.tsx'
import { ContactsHeader } from './ContactsHeader.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import styles from './ContactsSection.module.css'
import { contactQueries } from './contactQueries.ts'
import { contactGroups } from './contactRows.ts'
import { DraftPlace } from './DraftPlace.tsx'
import { addKey } from './focusKeys.ts'
import { LazyDeleteForGoodDialog, LazyRemoveAllDialog, preloadParts } from './lazyParts.tsx'
import { useContactActions } from './useContactActions.ts'
import { useDrafts } from './useDrafts.ts'
import { useFocusLater } from './useFocusLater.ts'
import { useLocks } from './useLocks.ts'
import { WriteButtons } from './WriteButtons.tsx'

interface LoadedContactsProps {
  personId: number
  /** The list as it was when this appeared. */
  loaded: ContactList
  section: RefObject<HTMLElement | null>
}

/** The contacts of a person, once they are there, with everything that the agent can do to them. */
export function LoadedContacts({ personId, loaded, section }: LoadedContactsProps) {
  const { client, createdKeys, readOnly } = useContactsSession()
  // Read here and not from a prop: a write that settles must find the list that it has just put right.
  const { data: list = loaded } = useQuery(contactQueries(client).list(personId))
  const focus = useFocusLater(section)
  const { actions, pending } = useContactActions(personId, focus)
  const lockOf = useLocks(personId, list.contacts)
  const drafts = arrangeDrafts(useDrafts(personId), pending, list.contacts)
  const groups = contactGroups({ contacts: list.contacts, pending, createdKeys, lockOf })
  const [removingAll, setRemovingAll] = useState(false)
  const [forgetting, setForgetting] = useState<{ contact: Contact; rowKey: string }>()

  useEffect(() => whenIdle(preloadParts), [])

  const onDelete = useCallback(
    (contact: Contact, rowKey: string) => {
      if (!canBeMadeAgain(contact)) return setForgetting({ contact, rowKey })
      focus.laterBeside(rowKey)
      actions.remove(contact)
    },
    [actions, focus],
  )

  const rowCount = groups.reduce((count, { rows }) => count + rows.length, 0)
  const removable = groups.some(({ rows }) => rows.some(({ lock }) => lock !== 'locked'))

  return (
    <>
      <ContactsHeader count={rowCount}>
        {!readOnly && (
          <WriteButtons
            onAdd={() => actions.add(drafts.atTop)}
            onRemoveAll={removable ? () => setRemovingAll(true) : undefined}
          />
        )}
      </ContactsHeader>
      {readOnly && <p className={styles.hint}>{messages.contacts.readOnlyAccess}</p>}
      {drafts.atTop.map((draft) => (
        <DraftPlace key={draft.id} draft={draft} actions={actions} onShown={focus.settle} />
      ))}
      {rowCount === 0 && drafts.atTop.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{messages.contacts.none}</p>
          {!readOnly && <p>{messages.contacts.noneHint}</p>}
        </div>
      )}
      <ContactGroups
        groups={groups}
        draftsByContact={drafts.inPlace}
        actions={actions}
        onDelete={onDelete}
        onFormShown={focus.settle}
      />
      {removingAll && (
        <LazyRemoveAllDialog
          personId={personId}
          list={list}
          lockOf={lockOf}
          onClose={(done) => {
            setRemovingAll(false)
            if (done) focus.later(addKey, 'ifIdle')
          }}
        />
      )}
      {forgetting && (
        <LazyDeleteForGoodDialog
          contact={forgetting.contact}
          onDelete={() => {
            setForgetting(undefined)
            focus.laterBeside(forgetting.rowKey)
            actions.remove(forgetting.contact)
          }}
          onClose={() => setForgetting(undefined)}
        />
      )}
    </>
  )
}
