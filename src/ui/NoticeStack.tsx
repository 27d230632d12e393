import { useEffect, useLayoutEffect, useRef } from 'react'
import { NoticeCard } from './NoticeCard.tsx'
import styles from './NoticeStack.module.css'
import type { Notice } from './noticeBoard.ts'
import { standOnTop } from './standOnTop.ts'

interface NoticeStackProps {
  /** Oldest first. */
  notices: readonly Notice[]
  onClose: (id: string) => void
}

/** Where notices stand, above everything else on the page. It is there without any, too: a region that appears is not announced. What comes is read, and what stands there not again. */
export function NoticeStack({ notices, onClose }: NoticeStackProps) {
  const stack = useRef<HTMLDivElement>(null)

  // In the top layer no element of a portal can stand over it. What was moved in the document has been closed by the
  // browser, and opens with the next notice.
  const newest = notices.at(-1)
  useLayoutEffect(() => openOnTop(stack.current, newest), [newest])
  useEffect(() => (stack.current ? standOnTop(stack.current) : undefined), [])

  const cards = (tone: Notice['tone']) =>
    notices
      .filter((notice) => notice.tone === tone)
      .map((notice) => <NoticeCard key={notice.id} notice={notice} onClose={onClose} />)

  return (
    <div ref={stack} popover="manual" className={styles.stack}>
      <div role="alert" aria-atomic="false">
        {cards('problem')}
      </div>
      <div role="status" aria-atomic="false">
        {cards('done')}
      </div>
    </div>
  )
}

/** @param newest the notice because of which it must be seen, above a dialog of the portal that was opened since, too */
function openOnTop(element: HTMLElement | null, newest: Notice | undefined): void {
  if (!element?.isConnected) return
  const isCovered = newest !== undefined && element.closest('dialog:modal') !== null
  if (isCovered && !element.matches(':focus-within')) element.hidePopover?.()
  if (!element.matches(':popover-open')) element.showPopover?.()
}
