/** In pixels, from the lower edge of the window; a stack brings the other half of its distance. */
const edge = 8

/** Each with what is to be told of its height. */
const stacks = new Map<HTMLElement, (height: number) => void>()

/** Stacks the notices of several sessions on one page upon each other. */
function arrange(): void {
  let bottom = edge
  for (const [stack, tell] of stacks) {
    stack.style.bottom = `${bottom}px`
    tell(stack.offsetHeight)
    bottom += stack.offsetHeight
  }
}

/**
 * Keeps a stack of notices clear of all others on the page.
 *
 * @param tell called with the height of the stack in pixels, whenever it may have changed
 * @returns ends that
 */
export function standOnTop(stack: HTMLElement, tell: (height: number) => void): () => void {
  stacks.set(stack, tell)
  const resizes = new ResizeObserver(arrange)
  resizes.observe(stack)
  return () => {
    resizes.disconnect()
    stacks.delete(stack)
    arrange()
  }
}
