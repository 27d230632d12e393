import { visibleText } from '../ui/visibleText.ts'
import styles from './Highlighted.module.css'
import { matchedPart } from './matchedPart.ts'

interface HighlightedProps {
  text: string
  /** What was searched for. */
  query: string
}

/** Text, with nothing hidden in it, in which the part that was searched for is marked. */
export function Highlighted({ text, query }: HighlightedProps) {
  const shown = visibleText(text)
  const part = matchedPart(shown, visibleText(query))
  if (part === undefined) return shown
  const [start, end] = part
  return (
    <>
      {shown.slice(0, start)}
      <mark className={styles.mark}>{shown.slice(start, end)}</mark>
      {shown.slice(end)}
    </>
  )
}
