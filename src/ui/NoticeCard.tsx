import x from '@tabler/icons/outline/x.svg?path'
import { useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { errorMessages } from './messages/errorMessages.ts'
import styles from './NoticeStack.module.css'
import type { Notice } from './noticeBoard.ts'
import { useOnline } from './useOnline.ts'
import { appleUndoKey } from './useUndoKey.ts'
import { visibleText } from './visibleText.ts'
import { useWords } from './words/useWords.ts'

interface NoticeCardProps {
  notice: Notice
  onClose: (id: string) => void
  /** Called before it goes because the agent has closed it or acted on it, while it still stands. */
  onBeforeClose: (card: HTMLElement, how: { isActedOn: boolean }) => void
}

/**
 * One notice. An action without a connection is refused in its place, and stays on offer. What would go by itself stays
 * while the pointer or the focus is on it.
 */
export function NoticeCard({ notice, onClose, onBeforeClose }: NoticeCardProps) {
  const { action } = notice
  const words = useWords('errors', errorMessages)
  const online = useOnline()
  const [isRefused, setRefused] = useState(false)

  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { id, goesAfter } = notice
    if (goesAfter === undefined) return
    const timer = setInterval(() => {
      if (!card.current?.matches(':hover, :focus-within')) onClose(id)
    }, goesAfter)
    return () => clearInterval(timer)
  }, [notice, onClose])

  const close = (isActedOn: boolean) => {
    if (card.current) onBeforeClose(card.current, { isActedOn })
    onClose(notice.id)
  }

  return (
    <div
      ref={card}
      className={styles.card}
      data-tone={notice.tone}
      data-undoes={action?.key && true}
      aria-atomic
    >
      <div key={notice.number} className={styles.text}>
        <span dir="auto">{visibleText(notice.text)}</span>
        {notice.detail && (
          <span className={styles.detail} dir="auto">
            {visibleText(notice.detail)}
          </span>
        )}
        {isRefused && !online && <span className={styles.detail}>{words.offlineBanner}</span>}
      </div>
      {action?.key && <kbd className={styles.key}>{appleUndoKey ?? action.key}</kbd>}
      {action && (
        <Button
          compact
          onClick={() => {
            setRefused(!online)
            if (!online) return
            close(true)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={words.close} onClick={() => close(false)}>
        <Icon path={x} size={16} />
      </IconButton>
    </div>
  )
}
