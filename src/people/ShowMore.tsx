import { useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ShowMore.module.css'

/** The next people are fetched this far before the agent reaches the end of the list. */
const aheadPx = 600

interface ShowMoreProps {
  loading: boolean
  onShowMore: () => void
}

/** The end of a list that goes on: it fetches by itself when it comes near, and by hand where nothing scrolls. */
export function ShowMore({ loading, onShowMore }: ShowMoreProps) {
  const words = useWords('search', searchMessages)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (loading || button.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onShowMore()
      },
      { rootMargin: `${aheadPx}px` },
    )
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [loading, onShowMore])

  return (
    <div className={styles.end}>
      <Button ref={button} working={loading} onClick={onShowMore}>
        {words.showMore}
      </Button>
    </div>
  )
}
