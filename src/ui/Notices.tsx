import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { lazyPart } from './lazyPart.tsx'
import { NoticeBoard, noticesAt, type ShowNotice } from './noticeBoard.ts'
import { visibleText } from './visibleText.ts'
import { whenIdle } from './whenIdle.ts'

/** In pixels: the page ends so much later for each notice that its last line can be scrolled out from behind them. */
const noticeHeight = 68

/** It is fetched in idle time. Without its code a notice is at least read. */
const LazyNoticeStack = lazyPart(
  () => import('./NoticeStack.tsx').then(({ NoticeStack }) => NoticeStack),
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

  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])

  const context = useMemo<{ show: ShowNotice }>(
    () => ({ show: (notice) => board.show(place, notice) }),
    [board, place],
  )

  return (
    <NoticesContext value={context}>
      {children}
      <div
        data-notices={notices.length || undefined}
        style={{ height: notices.length * noticeHeight }}
      />
      {(isIdle || notices.length > 0) && (
        <LazyNoticeStack notices={notices} onClose={board.close} />
      )}
    </NoticesContext>
  )
}

/** The way to show a notice from any component below {@link NoticesProvider}. */
export function useNotices(): { show: ShowNotice } {
  const context = use(NoticesContext)
  if (context === undefined) throw new Error('Notices need a NoticesProvider above them')
  return context
}
