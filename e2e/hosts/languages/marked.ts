import type { Language } from 'people-contacts'
import { dutch } from 'people-contacts/languages/dutch'

/** Dutch in which every word and sentence stands between brackets: what has none on screen came by another way. */
export const marked = { tag: 'nl', words: marking(dutch.words, []) } as Language

/** @param given what a sentence is made of: it has marks of its own where it is ours */
function marking(words: unknown, given: unknown[]): unknown {
  if (typeof words === 'string') return `⟦${words}⟧`
  if (typeof words === 'function') {
    return (...values: unknown[]) => marking(Reflect.apply(words, undefined, values), values)
  }
  if (Array.isArray(words)) {
    return words.map((piece) =>
      typeof piece === 'string' && !given.includes(piece) ? `⟦${piece}⟧` : piece,
    )
  }
  const entries = Object.entries(words as object)
  return Object.fromEntries(entries.map(([name, word]) => [name, marking(word, given)]))
}
