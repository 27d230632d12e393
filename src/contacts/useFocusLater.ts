import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { isFocusIdle } from '../ui/isFocusIdle.ts'
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
  /** Gives the focus back to this element, if it loses it because it is about to be moved. */
  keep: (element: HTMLElement) => void
  /** Called by what appears late, when it has appeared. */
  settle: () => void
}

interface Wish {
  find: () => HTMLElement | null | undefined
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
    const target = wish.find()
    if (target || performance.now() > wish.until) wanted.current = undefined
    if (!target || (wish.manner === 'ifIdle' && !isFocusIdle(target.ownerDocument))) return
    target.focus()
    if (isInput(target)) target.setSelectionRange(target.value.length, target.value.length)
  }, [section])

  useLayoutEffect(settle)

  const wish = useCallback((find: Wish['find'], manner: Manner) => {
    wanted.current = { find, manner, until: performance.now() + wishLasts }
  }, [])

  const later = useCallback(
    (keys: string | readonly string[], manner: Manner) => {
      const inOrder = [keys].flat()
      wish(() => inOrder.map((key) => withKey(section.current, key)).find(Boolean), manner)
    },
    [section, wish],
  )

  const keep = useCallback((element: HTMLElement) => wish(() => element, 'ifIdle'), [wish])

  const laterBeside = useCallback(
    (rowKey: string) => {
      const row = withKey(section.current, rowKey)
      const keys = [...(row && section.current ? keysBeside(row, section.current) : []), addKey]
      later(keys, 'ifIdle')
      if (row?.matches(':focus-within')) withKey(section.current, keys[0] ?? addKey)?.focus()
    },
    [section, later],
  )

  return useMemo(() => ({ later, laterBeside, keep, settle }), [later, laterBeside, keep, settle])
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

/** In the document of another window, whose `HTMLInputElement` is another one, too. */
function isInput(element: HTMLElement): element is HTMLInputElement {
  return element.localName === 'input'
}
