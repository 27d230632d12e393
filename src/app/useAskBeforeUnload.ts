import { useEffect } from 'react'

/** As long as `isNeeded`, the browser asks before the tab is closed or loaded anew (HTML standard, 7.4.2.4). */
export function useAskBeforeUnload(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
