import type { Words } from '../ui/words/words.ts'
import type { ContactText } from './contactText.ts'
import { labelWord, valueWords } from './contactWords.ts'

/** A contact as one line of text: its label and all its values. */
export function contactLine({ label, values }: ContactText, words: Words['contacts']): string {
  return [labelWord(label, words), ...values.map((value) => valueWords(value, words))].join(' ')
}
