import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { NoticeCard } from './NoticeCard.tsx'
import styles from './NoticeStack.module.css'
import type { Notice } from './noticeBoard.ts'
import { standOnTop } from './standOnTop.ts'
import { useFocusBeside } from './useFocusBeside.ts'
import { useUndoKey } from './useUndoKey.ts'

interface NoticeStackProps {
  /** Oldest first. */
  notices: readonly Notice[]
  onClose: (id: string) => void
  /** An element of the page that is made as high as all notices together. */
  room: RefObject<HTMLElement | null>
}

/**
 * Where notices stand, above everything else on the page, and over no more than half of it: the others are scrolled to. It
 * is there without any, too: a region that appears is not announced. What comes is read, and what stands there not again.
 */
export function NoticeStack({ notices, onClose, room }: NoticeStackProps) {
  const stack = useRef<HTMLDivElement>(null)

  // In the top layer no element of a portal can stand over it. What was moved in the document has been closed by the
  // browser, and opens with the next notice.
  const newest = notices.at(-1)
  useLayoutEffect(() => {
    openOnTop(stack.current, newest)
    scrollTo(stack.current, newest)
  }, [newest])
  useEffect(() => {
    if (!stack.current) return
    return standOnTop(stack.current, (height) => {
      if (room.current) room.current.style.height = `${height}px`
    })
  }, [room])
  useUndoKey(stack)

  const moveOn = useFocusBeside(stack)

  const cards = (tone: Notice['tone']) =>
    notices
      .filter((notice) => notice.tone === tone)
      .map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={onClose} onBeforeClose={moveOn} />
      ))

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

/** Oldest first, those of a tone together: what has just come may stand outside of what is seen. */
function scrollTo(stack: HTMLElement | null, newest: Notice | undefined): void {
  const card = stack?.querySelector<HTMLElement>(`[data-tone="${newest?.tone}"]:last-child`)
  if (!stack || !card) return
  stack.scrollTop = card.offsetTop + card.offsetHeight - stack.clientHeight
}
