import { type RefObject, useEffect, useRef } from 'react'

interface FirstFocusOptions {
  box: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLUListElement | null>
  returnFrom: number | undefined
}

/** Puts the focus where the agent goes on: on the result left before, or in the box where that opens no keyboard. */
export function useFirstFocus({ box, list, returnFrom }: FirstFocusOptions): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    const left = list.current?.querySelector<HTMLElement>(`[data-person="${returnFrom}"]`)
    if (left) left.focus({ preventScroll: true })
    else if (window.matchMedia('(pointer: fine)').matches)
      box.current?.focus({ preventScroll: true })
  }, [box, list, returnFrom])
}
