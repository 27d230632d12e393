import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { isFocusIdle } from './isFocusIdle.ts'

/**
 * Keeps the focus of who answers notices on the page: it goes to the next notice, and from the last back to where it was.
 *
 * @returns to be called with a card that is about to go, by its close or by its action
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
    (card: HTMLElement, { isActedOn }: { isActedOn: boolean }) => {
      if (!card.matches(':focus-within')) return
      const cards = [...(stack.current?.querySelectorAll<HTMLElement>('[data-tone]') ?? [])]
      const at = cards.indexOf(card)
      const next = cards[at + 1] ?? cards[at - 1]
      const close = [...(next?.querySelectorAll('button') ?? [])].at(-1)
      const target = close ?? before.current
      if (!isActedOn) return target?.focus()
      // What it brings may take the focus itself.
      requestAnimationFrame(() => {
        if (isFocusIdle(card.ownerDocument)) target?.focus()
      })
    },
    [stack],
  )
}
