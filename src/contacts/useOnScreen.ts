import { type RefObject, useEffect, useRef } from 'react'

/** Whether the calling component is still mounted, for what outlives it: an answer that comes after the agent has left. */
export function useOnScreen(): RefObject<boolean> {
  const onScreen = useRef(false)
  useEffect(() => {
    onScreen.current = true
    return () => {
      onScreen.current = false
    }
  }, [])
  return onScreen
}
