import { useRef } from 'react'
import type { ContactChange } from '../contract/contactChange.ts'
import { Button } from '../ui/Button.tsx'
import { changeMessages } from '../ui/messages/changeMessages.ts'
import { useFirstOfMore } from '../ui/useFirstOfMore.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ChangeItem } from './ChangeItem.tsx'
import styles from './ContactChanges.module.css'
import { useNow } from './useNow.ts'

interface ChangeListProps {
  changes: readonly ContactChange[]
  hasMore: boolean
  isFetchingMore: boolean
  showMore: () => Promise<{ isError: boolean }>
}

/** The changes, and the way to earlier ones. */
export function ChangeList({ changes, hasMore, isFetchingMore, showMore }: ChangeListProps) {
  const words = useWords('changes', changeMessages)
  const list = useRef<HTMLUListElement>(null)
  const now = useNow()
  const firstOfMore = useFirstOfMore(list, 'li', changes.length)

  return (
    <>
      <ul ref={list} aria-label={words.list} className={styles.list}>
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} now={now} />
        ))}
      </ul>
      {hasMore && (
        <Button
          compact
          working={isFetchingMore}
          onClick={async () => {
            firstOfMore.expect()
            const { isError } = await showMore()
            if (isError) firstOfMore.forget()
          }}
        >
          {words.showMore}
        </Button>
      )}
    </>
  )
}
