import x from '@tabler/icons/outline/x.svg?path'
import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { errorMessages } from './messages/errorMessages.ts'
import styles from './NoticeStack.module.css'
import type { Notice } from './noticeBoard.ts'
import { useOnline } from './useOnline.ts'
import { visibleText } from './visibleText.ts'
import { useWords } from './words/useWords.ts'

interface NoticeCardProps {
  notice: Notice
  onClose: (id: string) => void
}

/** One notice. An action without a connection is refused in its place, and stays on offer. */
export function NoticeCard({ notice, onClose }: NoticeCardProps) {
  const { action } = notice
  const words = useWords('errors', errorMessages)
  const online = useOnline()
  const [isRefused, setRefused] = useState(false)

  useEffect(() => {
    if (notice.goesAfter === undefined) return
    const timer = setTimeout(() => onClose(notice.id), notice.goesAfter)
    return () => clearTimeout(timer)
  }, [notice, onClose])

  return (
    <div className={styles.card} data-tone={notice.tone} aria-atomic>
      <div className={styles.text}>
        <span dir="auto">{visibleText(notice.text)}</span>
        {notice.detail && (
          <span className={styles.detail} dir="auto">
            {visibleText(notice.detail)}
          </span>
        )}
        {isRefused && !online && <span className={styles.detail}>{words.offlineBanner}</span>}
      </div>
      {action && (
        <Button
          compact
          onClick={() => {
            setRefused(!online)
            if (!online) return
            onClose(notice.id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={words.close} onClick={() => onClose(notice.id)}>
        <Icon path={x} size={16} />
      </IconButton>
    </div>
  )
}
