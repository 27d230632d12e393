import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { messages } from './messages.ts'
import styles from './Notices.module.css'
import { useOnline } from './useOnline.ts'
import { visibleText } from './visibleText.ts'

export interface Notice {
  id: string
  /** `problem` is announced at once, `done` when the screen reader is free. */
  tone: 'done' | 'problem'
  /** May hold what strangers typed: nothing in it stays hidden. */
  text: string
  detail?: string | undefined
  /** What can be done about it; it needs a connection. */
  action?: { label: string; run: () => void } | undefined
  /** Milliseconds after which the notice goes by itself; only for what needs no answer. */
  goesAfter?: number | undefined
}

interface NoticeCardProps {
  notice: Notice
  onClose: () => void
}

/** One notice. An action without a connection is refused in its place, and stays on offer. */
export function NoticeCard({ notice, onClose }: NoticeCardProps) {
  const { action, goesAfter } = notice
  const online = useOnline()
  const [isRefused, setRefused] = useState(false)

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
        {isRefused && !online && (
          <span className={styles.detail}>{messages.errors.offlineBanner}</span>
        )}
      </div>
      {action && (
        <Button
          compact
          onClick={() => {
            setRefused(!online)
            if (!online) return
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
