import { useId } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import styles from './ContactGroups.module.css'
import { ContactRowItem } from './ContactRowItem.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactGroup } from './contactRows.ts'
import { channelWord } from './contactWords.ts'
import { DraftPlace } from './DraftPlace.tsx'
import type { Draft } from './draft.ts'
import type { ContactActions } from './useContactActions.ts'

interface ContactGroupsProps {
  groups: readonly ContactGroup[]
  draftsByContact: ReadonlyMap<number, Draft>
  actions: ContactActions
  onDelete: (contact: Contact, rowKey: string) => void
  onFormShown: () => void
}

/** The contacts, one list a channel; a row that is being edited gives its place to the form. */
export function ContactGroups(props: ContactGroupsProps) {
  const { groups, draftsByContact, actions, onDelete, onFormShown } = props
  const { readOnly, directoryName } = useContactsSession()
  const id = useId()
  const lockReasonId = `${id}-lock`
  const locked = groups.some(({ rows }) => rows.some(({ lock }) => lock === 'locked'))

  return (
    <>
      {groups.map(({ channel, rows }) => (
        <div key={channel} className={styles.group}>
          <h3 id={`${id}-${channel}`} className={styles.heading}>
            <ChannelIcon channel={channel} />
            {channel === 'other' ? messages.contacts.otherChannel : channelWord(channel)}
          </h3>
          <ul aria-labelledby={`${id}-${channel}`} className={styles.list}>
            {rows.map(({ key, contact, shown, lock, pending }) => {
              const draft = shown === contact.values[0] && draftsByContact.get(contact.id)
              return draft && !pending ? (
                <li key={key} className={styles.formItem}>
                  <DraftPlace draft={draft} actions={actions} onShown={onFormShown} />
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
                />
              )
            })}
          </ul>
        </div>
      ))}
      {locked && (
        <p id={lockReasonId} className={styles.lockReason}>
          {messages.contacts.lockReason(directoryName ?? messages.contacts.directory)}
        </p>
      )}
    </>
  )
}
