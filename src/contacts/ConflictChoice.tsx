import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactForm.module.css'
import { contactLine } from './contactLine.ts'

interface ConflictChoiceProps {
  was: Contact
  theirs: Contact
  yours: Pick<Contact, 'label' | 'values'>
  onKeepTheirs: () => void
  onSaveMine: () => void
}

/** Somebody else changed the contact while the form was open: both values are shown, and the agent chooses. */
export function ConflictChoice({
  was,
  theirs,
  yours,
  onKeepTheirs,
  onSaveMine,
}: ConflictChoiceProps) {
  const words = useWords('form', formMessages)
  const contactWords = useWords('contacts', contactMessages)
  const [from, to] = [was, theirs].map(({ values }) => values[0]?.channel)
  const isMoved = from && to && from !== to
  const { channel } = contactWords
  return (
    <div role="alert" className={styles.conflict}>
      <p>{isMoved ? words.conflictMoved(channel[from], channel[to]) : words.conflict}</p>
      <dl className={styles.versions}>
        <dt>{words.conflictTheirs}</dt>
        <dd dir="auto">{contactLine(theirs, contactWords)}</dd>
        <dt>{words.conflictWas}</dt>
        <dd dir="auto">{contactLine(was, contactWords)}</dd>
        <dt>{words.conflictYours}</dt>
        {/* It changes with every stroke in the form, which is heard there. */}
        <dd dir="auto" aria-live="off">
          {contactLine(yours, contactWords)}
        </dd>
      </dl>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onSaveMine}>
          {words.saveMine}
        </Button>
        <Button onClick={onKeepTheirs}>{words.keepTheirs}</Button>
      </div>
    </div>
  )
}
