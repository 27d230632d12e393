import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { formMessages as words } from '../ui/messages/formMessages.ts'
import styles from './ContactForm.module.css'
import { channelWord, contactLine } from './contactWords.ts'

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
  return (
    <div role="alert" className={styles.conflict}>
      <p>{whatHappened(was, theirs)}</p>
      <dl className={styles.versions}>
        <dt>{words.conflictTheirs}</dt>
        <dd dir="auto">{contactLine(theirs)}</dd>
        <dt>{words.conflictWas}</dt>
        <dd dir="auto">{contactLine(was)}</dd>
        <dt>{words.conflictYours}</dt>
        <dd dir="auto">{contactLine(yours)}</dd>
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

function whatHappened(was: Contact, theirs: Contact): string {
  const [from, to] = [was, theirs].map(({ values }) => values[0]?.channel)
  return from && to && from !== to
    ? words.conflictMoved(channelWord(from), channelWord(to))
    : words.conflict
}
