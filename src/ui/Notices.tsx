import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { lazyPart } from './lazyPart.tsx'
import styles from './Notices.module.css'
import { type Notice, NoticeBoard, noticesAt, type ShowNotice } from './noticeBoard.ts'
import { standOnTop } from './standOnTop.ts'
import { visibleText } from './visibleText.ts'
import { whenIdle } from './whenIdle.ts'

/** In pixels: the page ends so much later for each notice that its last line can be scrolled out from behind them. */
const noticeHeight = 68

/** Without its code a notice is at least read. */
const LazyNoticeCard = lazyPart(
  () => import('./NoticeCard.tsx').then(({ NoticeCard }) => NoticeCard),
  ({ notice }) => (
    <div className={styles.card} data-tone={notice.tone}>
      {visibleText(notice.text)}
    </div>
  ),
  { isVital: false },
)

const NoticesContext = createContext<ShowNotice | undefined>(undefined)

interface NoticesProviderProps {
  /** Keeps the notices for other providers, too, and when this one has gone. Default: a board of its own. */
  board?: NoticeBoard | undefined
  children: ReactNode
}

/** Shows the notices of everything inside it; they are announced, and stay until closed, acted on or replaced. */
export function NoticesProvider({ board: shared, children }: NoticesProviderProps) {
  const [own] = useState(() => new NoticeBoard())
  const board = shared ?? own
  const [place] = useState(() => ({}))
  const stack = useRef<HTMLDivElement>(null)
  const open = useCallback((onChange: () => void) => board.open(place, onChange), [board, place])
  const notices = noticesAt(place, useSyncExternalStore(open, board.state, board.state))

  // In the top layer no element of a portal can stand over it. It is always there: a region that appears is not announced.
  // What was moved in the document has been closed by the browser, and opens with the next notice.
  const newest = notices.at(-1)
  useLayoutEffect(() => openOnTop(stack.current, newest), [newest])
  useEffect(() => (stack.current ? standOnTop(stack.current) : undefined), [])

  useEffect(() => whenIdle(LazyNoticeCard.preload), [])

  const show = useCallback<ShowNotice>((notice) => board.show(place, notice), [board, place])

  const cards = (tone: Notice['tone']) =>
    notices
      .filter((notice) => notice.tone === tone)
      .map((notice) => <LazyNoticeCard key={notice.id} notice={notice} onClose={board.close} />)

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

/** @param newest the notice because of which it must be seen, above a dialog of the portal that was opened since, too */
function openOnTop(element: HTMLElement | null, newest: Notice | undefined): void {
  if (!element?.isConnected) return
  const isCovered = newest !== undefined && element.closest('dialog:modal') !== null
  if (isCovered && !element.matches(':focus-within')) element.hidePopover?.()
  if (!element.matches(':popover-open')) element.showPopover?.()
}
