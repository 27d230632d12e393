import type { Language, Words } from './words.ts'

/** Gives a part of the words in the language that is spoken; `english` where that has none. The same part is the same object. */
export type WordsOf = <Part extends keyof Words>(part: Part, english: Words[Part]) => Words[Part]

/** @param words those of a portal; a word that is missing, or of another kind than the English one, is English */
export function translated(words: Language['words'] | undefined): WordsOf {
  const known: Record<string, unknown> = {}
  return (part, english) => {
    known[part] ??= over(english, words?.[part])
    return known[part] as typeof english
  }
}

function over(english: unknown, given: unknown): unknown {
  if (typeof given !== typeof english) return english
  if (typeof given !== 'object') return given
  const words = given as Record<string, unknown> | null
  return Object.fromEntries(
    Object.entries(english as object).map(([name, word]) => [name, over(word, words?.[name])]),
  )
}
