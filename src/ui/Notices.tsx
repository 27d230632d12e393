import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { lazyPart } from './lazyPart.tsx'
import { NoticeBoard, noticesAt, type ShowNotice } from './noticeBoard.ts'
import { visibleText } from './visibleText.ts'
import { whenIdle } from './whenIdle.ts'

let fetchStack = () => {}
const isAsked = new Promise<void>((resolve) => {
  fetchStack = resolve
})

/**
 * It is fetched in idle time, or for the first notice. Without its code a notice is at least read; its place is there from the
 * beginning, as one that appears is not announced.
 */
const LazyNoticeStack = lazyPart(
  () => isAsked.then(() => import('./NoticeStack.tsx')).then(({ NoticeStack }) => NoticeStack),
  ({ notices }) => (
    <div
      role={notices.some(({ tone }) => tone === 'problem') ? 'alert' : 'status'}
      style={{ position: 'fixed', insetInlineStart: 16, bottom: 16 }}
    >
      {notices.map(({ text }) => visibleText(text)).join(' ')}
    </div>
  ),
  { isVital: false },
)

const NoticesContext = createContext<{ show: ShowNotice } | undefined>(undefined)

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
  const open = useCallback((onChange: () => void) => board.open(place, onChange), [board, place])
  const notices = noticesAt(place, useSyncExternalStore(open, board.state, board.state))

  // The page ends so much later that its last line can be scrolled out from behind them.
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => whenIdle(fetchStack), [])

  const context = useMemo<{ show: ShowNotice }>(
    () => ({
      show: (notice) => {
        fetchStack()
        return board.show(place, notice)
      },
    }),
    [board, place],
  )

  return (
    <NoticesContext value={context}>
      {children}
      <div ref={room} data-notices />
      <LazyNoticeStack notices={notices} onClose={board.close} room={room} />
    </NoticesContext>
  )
}

/** The way to show a notice from any component below {@link NoticesProvider}. */
export function useNotices(): { show: ShowNotice } {
  const context = use(NoticesContext)
  if (context === undefined) throw new Error('Notices need a NoticesProvider above them')
  return context
}
