import { createContext, use } from 'react'
import type { WordsOf } from './translated.ts'
import type { Words } from './words.ts'

/** The words of everything inside it; English where there is no provider. */
export const WordsContext = createContext<WordsOf>((_, english) => english)

/** For those who hand words on to functions outside of components. */
export const useWordsOf = (): WordsOf => use(WordsContext)

/**
 * A part of the words in the language that is spoken here.
 *
 * @param english comes with the code that says it
 * @example const words = useWords('form', formMessages)
 */
export function useWords<Part extends keyof Words>(part: Part, english: Words[Part]): Words[Part] {
  return useWordsOf()(part, english)
}
