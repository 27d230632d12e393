interface Point {
  text: string
  /** Which of the texts that read the same. */
  nth: number
  offset: number
}

/**
 * Keeps where the agent is in what was drawn early, as React puts its own elements in the place of all of it: the link that has
 * the focus, and the text that is selected, are found again in what is drawn in `root` next.
 */
export function holdPlace(root: HTMLElement): void {
  const focusAgain = heldFocus(root)
  const selectAgain = heldSelection(root)
  new MutationObserver((_, observer) => {
    observer.disconnect()
    focusAgain?.()
    selectAgain?.()
  }).observe(root, { childList: true })
}

function heldFocus(root: HTMLElement): (() => void) | undefined {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLAnchorElement)) return undefined
  const { href } = activeElement
  const links = () => [...root.querySelectorAll('a')].filter((link) => link.href === href)
  const nth = links().indexOf(activeElement)
  return () => links()[nth]?.focus({ preventScroll: true })
}

function heldSelection(root: HTMLElement): (() => void) | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const all = textsIn(root)
  const chosen = all.filter((text) => range.intersectsNode(text))
  const [first] = chosen
  const last = chosen.at(-1)
  if (!first || !last) return undefined
  const point = (node: Text, offset: number): Point => ({
    text: node.data,
    nth: all.filter(({ data }) => data === node.data).indexOf(node),
    offset,
  })
  const start = point(first, first === range.startContainer ? range.startOffset : 0)
  const end = point(last, last === range.endContainer ? range.endOffset : last.length)
  return () => {
    const texts = textsIn(root)
    const nodeAt = ({ text, nth }: Point) => texts.filter(({ data }) => data === text)[nth]
    const [from, to] = [nodeAt(start), nodeAt(end)]
    if (from && to) selection.setBaseAndExtent(from, start.offset, to, end.offset)
  }
}

function textsIn(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
