import { useId } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import styles from './ContactGroups.module.css'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactGroup, ContactRow } from './contactRows.ts'
import type { Draft } from './draft.ts'
import { RowPart, type RowPartProps, rowHeight } from './RowPart.tsx'
import { rowParts } from './rowParts.ts'

interface ContactGroupsProps extends Omit<RowPartProps, 'rows' | 'isLater' | 'lockReasonId'> {
  groups: readonly ContactGroup[]
  /** So many rows are drawn, and those that the agent works on; the place of the others is kept free. */
  drawn: number
  /** The forms, also those out of sight. */
  draftsByContact: ReadonlyMap<number, Draft>
}

/** The contacts, one list a channel. */
export function ContactGroups({ groups, drawn, draftsByContact, ...shared }: ContactGroupsProps) {
  const words = useWords('contacts', contactMessages)
  const { directoryName } = useContactsSession().host
  const id = useId()
  const lockReasonId = `${id}-lock`
  const locked = groups.some(({ rows }) => rows.some(({ lock }) => lock === 'locked'))
  let left = drawn

  const isWorkedOn = ({ key, contact, pending }: ContactRow) =>
    pending || draftsByContact.has(contact.id) || !key.startsWith('contact')
  const part = (rows: readonly ContactRow[], isLater: boolean) => (
    <RowPart
      key={isLater ? rows[0]?.key : 'first'}
      {...shared}
      rows={rows}
      isLater={isLater}
      draftsByContact={
        rows.some(({ contact }) => draftsByContact.has(contact.id)) ? draftsByContact : undefined
      }
      lockReasonId={lockReasonId}
    />
  )

  return (
    <>
      {groups.map(({ channel, rows }) => {
        const shown = rows.filter((row, at) => at < left || isWorkedOn(row))
        left -= rows.length
        const [first = [], ...later] = rowParts(shown)
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
              {part(first, false)}
              {later.map((rows) => part(rows, true))}
            </ul>
            <div style={{ height: (rows.length - shown.length) * rowHeight }} />
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
