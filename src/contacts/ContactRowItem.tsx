import lockIcon from '@tabler/icons/outline/lock.svg?path'
import pencil from '@tabler/icons/outline/pencil.svg?path'
import trash from '@tabler/icons/outline/trash.svg?path'
import { type MouseEvent, memo, type ReactNode, useDeferredValue } from 'react'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactRowItem.module.css'
import { useContactsSession } from './ContactsProvider.tsx'
import { ContactValueText } from './ContactValueText.tsx'
import type { Lock } from './contactRows.ts'
import { labelWord } from './contactWords.ts'
import { editKey } from './focusKeys.ts'

interface ContactRowItemProps {
  rowKey: string
  contact: Contact
  shown: ContactValue | undefined
  lock: Lock
  pending: boolean
  /** The agent may read only. */
  readOnly: boolean
  lockReasonId: string
  onEdit: (contact: Contact, shown: ContactValue | undefined) => void
  onDelete: (contact: Contact, rowKey: string, event: MouseEvent) => void
  onRecheck: (contact: Contact) => void
  /** Its form stands in its place. */
  isAway: boolean
  /** What was typed for this contact and can no longer be saved. */
  kept: ReactNode
}

/** One contact on one line: label, value, and what can be done with it. */
export const ContactRowItem = memo(function ContactRowItem(props: ContactRowItemProps) {
  const { rowKey, contact, shown, lock, pending, readOnly, lockReasonId } = props
  const { onEdit, onDelete, onRecheck, isAway, kept } = props
  const words = useWords('contacts', contactMessages)
  const { retry } = useWords('errors', errorMessages)
  const { lockedAction } = useContactsSession().host
  const label = labelWord(contact.label, words)
  const value = visibleText(shown?.value ?? '')
  const mayRecheck = lock === 'unchecked' && !readOnly
  const changeable = lock === 'open' && !pending && !readOnly
  // Out of sight at once, and out of the document when the form is there: whoever looks for a text finds it once.
  if (useDeferredValue(isAway) && isAway) return null
  return (
    <li
      className={styles.row}
      hidden={isAway}
      tabIndex={-1}
      data-focus={rowKey}
      data-unknown={lock === 'unknown' ? contact.id : undefined}
      data-pending={pending || undefined}
      data-kept={kept ? true : undefined}
      aria-busy={pending || undefined}
      aria-describedby={lock === 'locked' ? lockReasonId : undefined}
    >
      <span className={styles.label} dir="auto">
        {label}
      </span>
      <span className={styles.value}>
        {shown ? <ContactValueText {...shown} visible={value} /> : <em>{words.noValue}</em>}
        {contact.verified && (
          <>
            {' '}
            <span className={styles.mark}>{words.verified}</span>
          </>
        )}
      </span>
      {(pending || lock === 'locked' || mayRecheck) && (
        <span className={styles.state}>
          {pending && words.saving}
          {lock === 'locked' && (
            <>
              <Icon path={lockIcon} size={14} />
              {words.readOnly}
            </>
          )}
          {mayRecheck && (
            <>
              {words.unchecked}
              <Button compact onClick={() => onRecheck(contact)}>
                {retry}
              </Button>
            </>
          )}
        </span>
      )}
      <span className={styles.actions}>
        {shown && (
          <CopyButton
            text={shown.value}
            label={words.copy(value)}
            copied={words.copied(value)}
            failed={words.copyFailed(value)}
          />
        )}
        {lock === 'locked' && lockedAction?.(contact)}
        {changeable && (
          <>
            <IconButton
              label={words.edit(label, value)}
              focusKey={editKey(rowKey)}
              onClick={() => onEdit(contact, shown)}
            >
              <Icon path={pencil} />
            </IconButton>
            <IconButton
              label={words.delete(label, value)}
              onClick={(event) => onDelete(contact, rowKey, event)}
            >
              <Icon path={trash} />
            </IconButton>
          </>
        )}
      </span>
      {kept && <div className={styles.kept}>{kept}</div>}
    </li>
  )
})
