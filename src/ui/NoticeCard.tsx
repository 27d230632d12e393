import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { messages } from './messages.ts'
import styles from './Notices.module.css'
import { visibleText } from './visibleText.ts'

export interface Notice {
  id: string
  /** `problem` is announced at once, `done` when the screen reader is free. */
  tone: 'done' | 'problem'
  /** May hold what strangers typed: nothing in it stays hidden. */
  text: string
  detail?: string | undefined
  action?: { label: string; run: () => void } | undefined
  /** Milliseconds after which the notice goes by itself; only for what needs no answer. */
  goesAfter?: number | undefined
}

interface NoticeCardProps {
  notice: Notice
  onClose: () => void
}

export function NoticeCard({ notice, onClose }: NoticeCardProps) {
  const { action, goesAfter } = notice

  useEffect(() => {
    if (goesAfter === undefined) return
    const timer = setTimeout(onClose, goesAfter)
    return () => clearTimeout(timer)
  }, [goesAfter, onClose])

  return (
    <div className={styles.card} data-tone={notice.tone}>
      <div className={styles.text}>
        <span dir="auto">{visibleText(notice.text)}</span>
        {notice.detail && (
          <span className={styles.detail} dir="auto">
            {visibleText(notice.detail)}
          </span>
        )}
      </div>
      {action && (
        <Button
          compact
          onClick={() => {
            onClose()
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={messages.errors.close} onClick={onClose}>
        <IconX size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
