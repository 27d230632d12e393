/** In pixels: from the lower edge of the window, and between the stacks. */
const edge = 16
const gap = 8

const stacks = new Set<HTMLElement>()

/** Stacks the notices of several sessions on one page upon each other. */
function arrange(): void {
  let bottom = edge
  for (const stack of stacks) {
    stack.style.bottom = `${bottom}px`
    if (stack.offsetHeight > 0) bottom += stack.offsetHeight + gap
  }
}

/** Keeps a stack of notices clear of all others on the page. @returns ends that */
export function standOnTop(stack: HTMLElement): () => void {
  stacks.add(stack)
  const resizes = new ResizeObserver(arrange)
  resizes.observe(stack)
  return () => {
    resizes.disconnect()
    stacks.delete(stack)
    arrange()
  }
}
