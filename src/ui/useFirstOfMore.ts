import { type RefObject, useEffect, useMemo, useRef } from 'react'

export interface FirstOfMore {
  /** The next items that come are asked for, and waited for. */
  expect: () => void
  /** Nobody waits for them any more. */
  forget: () => void
}

/**
 * Who asks for more below a list reads on at the first item that it brings, as the button may go with the last page; not who
 * has begun to type meanwhile.
 *
 * @param items selects what takes the focus, one for each of `count`
 */
export function useFirstOfMore(
  list: RefObject<HTMLElement | null>,
  items: string,
  count: number,
): FirstOfMore {
  const shown = useRef(count)
  const from = useRef<number>(undefined)

  useEffect(() => {
    const first = from.current ?? count
    shown.current = count
    from.current = undefined
    // In a shadow root the document names the host only.
    const root = list.current?.getRootNode() as Document | ShadowRoot | undefined
    const isTyping = root?.activeElement?.matches('input, textarea')
    if (!isTyping) list.current?.querySelectorAll<HTMLElement>(items)[first]?.focus()
  }, [list, items, count])

  return useMemo(
    () => ({
      expect: () => {
        from.current = shown.current
      },
      forget: () => {
        from.current = undefined
      },
    }),
    [],
  )
}
