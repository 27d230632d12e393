import styles from './Highlighted.module.css'
import { matchedPart } from './matchedPart.ts'

interface HighlightedProps {
  text: string
  /** What was searched for. */
  query: string
}

/** Text in which the part that was searched for is marked. */
export function Highlighted({ text, query }: HighlightedProps) {
  const part = matchedPart(text, query)
  if (part === undefined) return text
  const [start, end] = part
  return (
    <>
      {text.slice(0, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}
