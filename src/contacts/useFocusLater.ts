import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { addKey } from './focusKeys.ts'

/** `take` moves the focus in any case; `ifIdle` only when the agent has not moved on to something else. */
type Manner = 'take' | 'ifIdle'

export interface FocusLater {
  /** Asks for the focus on the element whose `data-focus` is `key`, as soon as it is on screen. */
  later: (key: string, manner: Manner) => void
  /** Asks for the focus on the row after the one with this key, which is about to go; before it, if it is the last. */
  laterBeside: (rowKey: string) => void
  /** Called by what appears late, when it has appeared. */
  settle: () => void
}

/** Moves the focus to what a coming render brings: a row after saving, a form after opening it. */
export function useFocusLater(section: RefObject<HTMLElement | null>): FocusLater {
  const wanted = useRef<{ key: string; manner: Manner } | undefined>(undefined)

  const settle = useCallback(() => {
    if (wanted.current === undefined) return
    const { key, manner } = wanted.current
    const target = section.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)
    if (!target) return
    wanted.current = undefined
    const idle = document.activeElement === null || document.activeElement === document.body
    if (manner === 'take' || idle) target.focus()
  }, [section])

  useLayoutEffect(settle)

  const later = useCallback((key: string, manner: Manner) => {
    wanted.current = { key, manner }
  }, [])

  const laterBeside = useCallback(
    (rowKey: string) => {
      const rows = [...(section.current?.querySelectorAll<HTMLElement>('li[data-focus]') ?? [])]
      const at = rows.findIndex((row) => row.dataset.focus === rowKey)
      later((rows[at + 1] ?? rows[at - 1])?.dataset.focus ?? addKey, 'ifIdle')
    },
    [section, later],
  )

  return useMemo(() => ({ later, laterBeside, settle }), [later, laterBeside, settle])
}
