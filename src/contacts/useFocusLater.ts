import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { addKey } from './focusKeys.ts'

/** `take` moves the focus in any case; `ifIdle` only when the agent has not moved on to something else. */
type Manner = 'take' | 'ifIdle'

export interface FocusLater {
  /**
   * Asks for the focus on the element whose `data-focus` is the first of `keys` that is on screen, as soon as one is. A
   * later wish replaces an earlier one, and a wish that nothing has met for a while is dropped.
   */
  later: (keys: string | readonly string[], manner: Manner) => void
  /**
   * Gives the focus to the row after the one with this key, which is about to go (before it, if it is the last): at once,
   * as the page is laid out now, and again when it has gone.
   */
  laterBeside: (rowKey: string) => void
  /** Called by what appears late, when it has appeared. */
  settle: () => void
}

interface Wish {
  keys: readonly string[]
  manner: Manner
  until: number
}

/** In milliseconds; long enough for a form whose code has to be fetched first. */
const wishLasts = 10_000

/** Moves the focus to what a coming render brings: a row after saving, a form after opening it. */
export function useFocusLater(section: RefObject<HTMLElement | null>): FocusLater {
  const wanted = useRef<Wish>(undefined)

  const settle = useCallback(() => {
    const wish = wanted.current
    if (wish === undefined) return
    const target = wish.keys.map((key) => withKey(section.current, key)).find((element) => element)
    if (target || performance.now() > wish.until) wanted.current = undefined
    if (!target || (wish.manner === 'ifIdle' && !isIdle(target.ownerDocument))) return
    target.focus()
    if (isInput(target)) target.setSelectionRange(target.value.length, target.value.length)
  }, [section])

  useLayoutEffect(settle)

  const later = useCallback((keys: string | readonly string[], manner: Manner) => {
    wanted.current = { keys: [keys].flat(), manner, until: performance.now() + wishLasts }
  }, [])

  const laterBeside = useCallback(
    (rowKey: string) => {
      const row = withKey(section.current, rowKey)
      const keys = [...(row && section.current ? keysBeside(row, section.current) : []), addKey]
      later(keys, 'ifIdle')
      if (row?.matches(':focus-within')) withKey(section.current, keys[0] ?? addKey)?.focus()
    },
    [section, later],
  )

  return useMemo(() => ({ later, laterBeside, settle }), [later, laterBeside, settle])
}

/** On screen: a form that has just been closed may still be there, out of sight. */
function withKey(section: HTMLElement | null, key: string) {
  return section?.querySelector<HTMLElement>(
    `[data-focus="${CSS.escape(key)}"]:not([hidden], [hidden] *)`,
  )
}

/** The keys of the rows after and before this one, in whatever list they stand; of thousands no other is looked at. */
function keysBeside(row: HTMLElement, section: HTMLElement): string[] {
  const rows = row.ownerDocument.createTreeWalker(section, NodeFilter.SHOW_ELEMENT, (element) =>
    (element as Element).matches('li[data-focus]:not([hidden])')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  )
  return (['nextNode', 'previousNode'] as const).flatMap((step) => {
    rows.currentNode = row
    return (rows[step]() as HTMLElement | null)?.dataset.focus ?? []
  })
}

/** Whether the focus is nowhere: what had it has gone, or is out of sight. */
function isIdle({ activeElement: active, body }: Document): boolean {
  // Of what is in a shadow root the document names the host only.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active === null || active === body || !!active.closest('[hidden]')
}

/** In the document of another window, whose `HTMLInputElement` is another one, too. */
function isInput(element: HTMLElement): element is HTMLInputElement {
  return element.localName === 'input'
}
