import type { ContactValue } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactRowItem.module.css'
import { contactLink } from './contactLink.ts'

const inNewTab = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerPolicy: 'no-referrer',
} as const

interface ContactValueTextProps extends ContactValue {
  /** The value with nothing hidden in it. */
  visible: string
}

/**
 * A value to act on: a link where it is safe to follow one, plain text where not. The text is what is stored, with nothing
 * hidden in it; a link that leads to another host than one reads says so.
 */
export function ContactValueText({ channel, value, visible }: ContactValueTextProps) {
  const words = useWords('contacts', contactMessages)
  const link = contactLink(channel, value, visible)
  const text = <bdi>{visible}</bdi>
  if (!link) return text
  const { href, host } = link
  const goesTo = host && words.goesTo(host)
  const opens = href.startsWith('http') && words.opensInNewTab
  return (
    <>
      <a
        href={href}
        title={[goesTo, opens].filter(Boolean).join(', ') || undefined}
        {...(opens && inNewTab)}
      >
        {text}
      </a>
      {goesTo && (
        <>
          {' '}
          <span className={styles.mark}>{goesTo}</span>
        </>
      )}
    </>
  )
}
