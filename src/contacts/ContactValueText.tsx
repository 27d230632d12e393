import type { ContactValue } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactRowItem.module.css'
import { valueLink } from './valueLink.ts'

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
  const linked = valueLink(channel, value, visible, words)
  const text = <bdi>{visible}</bdi>
  if (!linked) return text
  const { link, goesTo } = linked
  return (
    <>
      <a {...link}>{text}</a>
      {goesTo && (
        <>
          {' '}
          <span className={styles.mark}>{goesTo}</span>
        </>
      )}
    </>
  )
}
