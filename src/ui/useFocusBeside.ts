import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * Keeps the focus of who closes notices on the page: it goes to the next notice, and from the last back to where it was.
 *
 * @returns to be called with a card that is about to go
 */
export function useFocusBeside(stack: RefObject<HTMLElement | null>) {
  const before = useRef<HTMLElement>(undefined)

  useEffect(() => {
    const element = stack.current
    const remember = ({ relatedTarget }: FocusEvent) => {
      const isOutside = relatedTarget instanceof HTMLElement && !element?.contains(relatedTarget)
      if (isOutside) before.current = relatedTarget
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [stack])

  return useCallback(
    (card: HTMLElement) => {
      if (!card.matches(':focus-within')) return
      const cards = [...(stack.current?.querySelectorAll<HTMLElement>('[data-tone]') ?? [])]
      const at = cards.indexOf(card)
      const next = cards[at + 1] ?? cards[at - 1]
      const close = [...(next?.querySelectorAll('button') ?? [])].at(-1)
      const target = close ?? before.current
      target?.focus()
    },
    [stack],
  )
}
