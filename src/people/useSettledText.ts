import { useCallback, useEffect, useState } from 'react'

/** How long the agent pauses before what was typed is searched for. */
const settlesAfterMs = 200

/** Text as it is typed, and the same text once the typing has paused; `settle` ends the pause. */
export function useSettledText(initial: string, onSettled: (text: string) => void) {
  const [text, setText] = useState(initial)
  const [settled, setSettled] = useState(initial)

  const settle = useCallback(
    (settledText: string) => {
      setSettled(settledText)
      onSettled(settledText)
    },
    [onSettled],
  )

  useEffect(() => {
    if (text === settled) return
    const timer = setTimeout(() => settle(text), settlesAfterMs)
    return () => clearTimeout(timer)
  }, [text, settled, settle])

  return { text, settled, setText, settle }
}
