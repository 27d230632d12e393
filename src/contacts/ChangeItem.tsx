import { Children } from 'react'
import type { ContactChange } from '../contract/contactChange.ts'
import { visibleText } from '../ui/visibleText.ts'
import styles from './ContactChanges.module.css'
import { changeSentence } from './changeSentence.ts'
import { timeAgo } from './timeAgo.ts'

interface ChangeItemProps {
  change: ContactChange
  /** Epoch milliseconds. */
  now: number
}

/** One change on a line of its own: who did what, and how long ago. */
export function ChangeItem({ change, now }: ChangeItemProps) {
  const sentence = changeSentence(change, (text) => <bdi>{visibleText(text)}</bdi>)
  return (
    <li className={styles.change} tabIndex={-1}>
      <span>{Children.toArray(sentence)}</span>
      {change.at !== undefined && (
        <span className={styles.time}>
          <span aria-hidden> · </span>
          <time dateTime={new Date(change.at).toISOString()} title={exactTime.format(change.at)}>
            {timeAgo(change.at, now)}
          </time>
        </span>
      )}
    </li>
  )
}

/** In the time zone of the agent. */
const exactTime = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'long' })
