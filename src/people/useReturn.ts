import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Long enough for the browser to draw every result once; from then on it remembers the heights. */
const drawnWithinMs = 500

/** The result from which the agent went to a person's page. */
export interface ResultLeft {
  personId: number
  /** Where in the window it stood, in px. */
  top: number
}

interface ReturnOptions {
  box: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLUListElement | null>
  /** The results are on screen. */
  isFilled: boolean
  returnFrom: ResultLeft | undefined
}

/**
 * Lets the agent go on where they were: the result they left stands where it stood and has the focus. Who comes anew
 * begins in the box, where that opens no keyboard.
 *
 * @returns whether every result must have its real height, so that the place can be found; that ends a moment later,
 * when the browser knows the heights
 */
export function useReturn({ box, list, isFilled, returnFrom }: ReturnOptions): boolean {
  const isDone = useRef(false)
  const [isReturning, setReturning] = useState(returnFrom !== undefined)

  useLayoutEffect(() => {
    if (isDone.current || (returnFrom && !isFilled)) return
    isDone.current = true
    // The results came late, and the agent has not waited for them.
    if (box.current?.matches(':focus')) return
    const left = list.current?.querySelector<HTMLElement>(`[data-person="${returnFrom?.personId}"]`)
    if (left && returnFrom) {
      scrollerOf(left).scrollBy(0, left.getBoundingClientRect().top - returnFrom.top)
      left.focus({ preventScroll: true })
    } else if (window.matchMedia('(pointer: fine)').matches) {
      box.current?.focus({ preventScroll: true })
    }
  }, [box, list, isFilled, returnFrom])

  useEffect(() => {
    if (!isReturning || !isFilled) return
    const end = setTimeout(() => setReturning(false), drawnWithinMs)
    return () => clearTimeout(end)
  }, [isReturning, isFilled])

  return isReturning
}

/** What moves when the page scrolls: the window, or a part of the portal that scrolls by itself. */
function scrollerOf(element: Element): Element | Window {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    const scrolls = overflowY === 'auto' || overflowY === 'scroll'
    if (scrolls && around.scrollHeight > around.clientHeight) return around
  }
  return window
}
