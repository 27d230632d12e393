import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { isComposing } from '../ui/isComposing.ts'
import { resultAfterKey } from './resultAfterKey.ts'

interface SearchKeysOptions {
  box: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLUListElement | null>
  text: string
  /** The results are those of the text in the box. */
  isFresh: boolean
  /** The agent does not wait for the pause after typing: search now. */
  onHurry: () => void
  onClear: () => void
}

/**
 * The keys of the search: arrows, Home and End move through the results, Enter in the box opens the first one, Escape
 * clears. Keys that come before the results do wait for them, so that nobody opens a result of an earlier text; typing on
 * takes them back.
 */
export function useSearchKeys({ box, list, text, isFresh, onHurry, onClear }: SearchKeysOptions) {
  const [wish, setWish] = useState<{ key: string; text: string }>()

  useEffect(() => {
    if (wish === undefined || (wish.text === text && !isFresh)) return
    setWish(undefined)
    if (wish.text !== text) return
    const first = list.current?.querySelector('a')
    if (wish.key === 'Enter') first?.click()
    else first?.focus()
  }, [wish, text, isFresh, list])

  function inBox(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onClear()
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      if (!isFresh) onHurry()
      setWish({ key: event.key, text })
    }
  }

  function inList(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return onClear()
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const from = links.findIndex((link) => link.matches(':focus'))
    const to = resultAfterKey(event.key, from, links.length)
    if (to === undefined) return
    event.preventDefault()
    const target = to < 0 ? box.current : links[to]
    target?.focus()
  }

  return { inBox, inList }
}
