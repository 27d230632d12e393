import { useHasDraft } from '../contacts/useHasDraft.ts'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PersonMarks.module.css'

/** Says in a list of people for whom something was typed that waits to be saved. */
export function DraftMark({ personId }: { personId: number }) {
  const words = useWords('search', searchMessages)
  if (!useHasDraft(personId)) return null
  return (
    <span className={styles.mark} data-mark="draft">
      {words.draft}
    </span>
  )
}
