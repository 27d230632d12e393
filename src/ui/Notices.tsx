import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Notice, NoticeCard } from './NoticeCard.tsx'
import styles from './Notices.module.css'

/** So many notices stand on screen: then those give way that would go by themselves, the oldest first. */
const mostNotices = 3

/** With so many that wait for an answer (an Undo, a Retry), the oldest of them gives way too. */
const mostWaiting = 8

/** In pixels: the page ends so much later for each notice that its last line can be scrolled out from behind them. */
const noticeHeight = 68

/** Shows a notice and returns the way to take it back. A notice with the same `id` is replaced. */
export type ShowNotice = (notice: Omit<Notice, 'id'> & { id?: string }) => () => void

const NoticesContext = createContext<ShowNotice | undefined>(undefined)

/** Holds the notices of everything inside it; notices are announced, and stay until closed, acted on or replaced. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([])
  const lastNumber = useRef(0)
  const stack = useRef<HTMLDivElement>(null)

  // In the top layer no element of a portal can stand over it. It is always there: a region that appears is not announced.
  // What was moved in the document has been closed by the browser, and opens with the next notice.
  useLayoutEffect(() => openOnTop(stack.current), [notices])

  const close = useCallback((id: string) => {
    setNotices((current) => current.filter((notice) => notice.id !== id))
  }, [])

  const show = useCallback<ShowNotice>(
    (notice) => {
      lastNumber.current += 1
      const id = notice.id ?? `notice-${lastNumber.current}`
      setNotices((current) => [
        ...withRoomForOne(current.filter((other) => other.id !== id)),
        { ...notice, id },
      ])
      return () => close(id)
    },
    [close],
  )

  const cards = (tone: Notice['tone']) =>
    notices
      .filter((notice) => notice.tone === tone)
      .map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={() => close(notice.id)} />
      ))

  return (
    <NoticesContext value={show}>
      {children}
      <div style={{ height: notices.length * noticeHeight }} />
      <div ref={stack} popover="manual" className={styles.stack}>
        <div role="alert">{cards('problem')}</div>
        <div role="status">{cards('done')}</div>
      </div>
    </NoticesContext>
  )
}

/** The way to show a notice from any component below {@link NoticesProvider}. */
export function useNotices(): { show: ShowNotice } {
  const show = use(NoticesContext)
  if (show === undefined) throw new Error('useNotices needs a NoticesProvider above it')
  return useMemo(() => ({ show }), [show])
}

function openOnTop(element: HTMLElement | null): void {
  if (element?.isConnected && !element.matches(':popover-open')) element.showPopover?.()
}

function withRoomForOne(notices: readonly Notice[]): Notice[] {
  const passing = notices.filter(({ goesAfter }) => goesAfter !== undefined)
  const giveWay = new Set(passing.slice(0, Math.max(0, notices.length + 1 - mostNotices)))
  return notices.filter((notice) => !giveWay.has(notice)).slice(1 - mostWaiting)
}
