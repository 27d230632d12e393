import { createElement } from 'react'
import type { ContactChange } from '../contract/contactChange.ts'
import { changeMessages } from '../ui/messages/changeMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWordsOf } from '../ui/words/useWords.ts'
import styles from './ContactChanges.module.css'
import { changeSentence } from './changeSentence.ts'
import { timeAgo } from './timeAgo.ts'
import { useKnownLanguage } from './useKnownLanguage.ts'

interface ChangeItemProps {
  change: ContactChange
  /** Epoch milliseconds. */
  now: number
}

/** One change on a line of its own: who did what, and how long ago. */
export function ChangeItem({ change, now }: ChangeItemProps) {
  const language = useKnownLanguage()
  const wordsOf = useWordsOf()
  const { justNow } = wordsOf('changes', changeMessages)
  const sentence = changeSentence(change, wordsOf, (text) => <bdi>{visibleText(text)}</bdi>)
  return (
    <li className={styles.change} tabIndex={-1}>
      {createElement('span', undefined, ...sentence)}
      {change.at !== undefined && (
        <span className={styles.time}>
          <span aria-hidden> · </span>
          <time
            lang={language}
            dateTime={new Date(change.at).toISOString()}
            title={exactTime(language).format(change.at)}
          >
            {timeAgo(change.at, now, justNow, language)}
          </time>
        </span>
      )}
    </li>
  )
}

/** In the time zone of the agent. */
const exactTime = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long' })
