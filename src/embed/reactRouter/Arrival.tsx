import { type ReactNode, useEffect, useRef } from 'react'

interface ArrivalProps {
  /** Whether the agent came by a link of ours, which is gone now, and the focus with it. */
  takesFocus: boolean
  children: ReactNode
}

/** Coming from the search, reading begins here; a focus that the portal has set itself stays there. */
export function Arrival({ takesFocus, children }: ArrivalProps) {
  const start = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (takesFocus && isLost) start.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <div ref={start} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  )
}
