import { useEffect, useLayoutEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { focusAround } from '../ui/focusAround.ts'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import type { FirstOfMore } from '../ui/useFirstOfMore.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ShowMore.module.css'

/** The next people are fetched this far before the agent reaches the end of the list. */
const aheadPx = 600

interface ShowMoreProps {
  loading: boolean
  onShowMore: () => void
  /** For who asks by hand, or is at the button when it goes. */
  firstOfMore: FirstOfMore
}

/** The end of a list that goes on: it fetches by itself when it comes near, and by hand where nothing scrolls. */
export function ShowMore({ loading, onShowMore, firstOfMore }: ShowMoreProps) {
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

  useLayoutEffect(() => {
    const shown = button.current
    shown?.addEventListener('blur', firstOfMore.forget)
    return () => {
      if (!shown?.matches(':focus')) return
      focusAround(shown)
      firstOfMore.expect()
    }
  }, [firstOfMore])

  return (
    <div className={styles.end}>
      <Button
        ref={button}
        working={loading}
        onClick={() => {
          firstOfMore.expect()
          onShowMore()
        }}
      >
        {words.showMore}
      </Button>
    </div>
  )
}
