/**
 * Resolves when no pointer is pressed in `root`, and what the press was for has been done: a click is one only where it
 * was pressed and released on the same element, and a text is selected between two that stay.
 */
export async function whenReleased(root: HTMLElement): Promise<void> {
  if (!root.matches(':active')) return
  await new Promise<void>((resolve) => {
    const listening = new AbortController()
    const look = ({ buttons }: PointerEvent) => {
      if (buttons !== 0) return
      listening.abort()
      // Behind the click, which follows the release.
      setTimeout(resolve)
    }
    // A release that nobody hears of, as over another window, is seen in the next movement.
    for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const) {
      addEventListener(type, look, { capture: true, signal: listening.signal })
    }
  })
}
