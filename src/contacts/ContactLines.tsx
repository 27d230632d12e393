import type { Contact } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import { contactLine } from './contactLine.ts'
import styles from './RemoveAllDialog.module.css'

interface ContactLinesProps {
  title: string
  contacts: readonly Contact[]
}

/** A titled list of contacts, one line each. */
export function ContactLines({ title, contacts }: ContactLinesProps) {
  const words = useWords('contacts', contactMessages)
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      <ul className={styles.lines} aria-label={title}>
        {contacts.map((contact) => (
          <li key={contact.id} className={styles.line}>
            <ChannelIcon channel={contact.values[0]?.channel ?? 'other'} size={16} />
            <span dir="auto">{contactLine(contact, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
