import { useEffect } from 'react'

/**
 * While notices are on screen, what gets the focus by keyboard comes to stand above them. In a portal that is left to its
 * own page: it may scroll anything.
 */
export function useRoomForNotices(): void {
  useEffect(() => {
    const room = document.querySelector('#root > [data-notices]')
    if (!room) return
    const { style } = document.documentElement
    const resizes = new ResizeObserver(() => {
      const { height } = room.getBoundingClientRect()
      style.scrollPaddingBlockEnd = height > 0 ? `${height + 24}px` : ''
    })
    resizes.observe(room)
    return () => {
      resizes.disconnect()
      style.scrollPaddingBlockEnd = ''
    }
  }, [])
}
