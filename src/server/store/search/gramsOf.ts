import { isNumber } from './telephoneNumber.ts'

/** More parts of a long text are not asked for: what the index finds is compared with the whole text anyway. */
const mostAsked = 8
const fewAsked = 5
/** Many people's addresses end alike: those parts say little and cost the most. */
const endOfAddress = /(?<=^.{5,})@.*$/su

/** The index knows texts by their parts of so many characters: digits say less than letters. */
export function gramLength(text: string): number {
  return isNumber(text) ? 5 : 3
}

/**
 * The parts that the index is asked for, all of which stand in every text that holds this one. One that is shorter than
 * {@link gramLength} is the beginning of a part. They overlap: parts that many texts have, side by side as nobody has them,
 * are told by those across them.
 *
 * @example gramsOf('exawid') // ['exa', 'xaw', 'awi', 'wid']
 */
export function gramsOf(text: string): string[] {
  return thinned(gramsFrom(text, 1), mostAsked)
}

/** Fewer of these parts, side by side, by which most texts are found sooner: of an address, what stands before the `@`. */
export function fewGramsOf(text: string): string[] {
  const sought = text.replace(endOfAddress, '@')
  return thinned(gramsFrom(sought, gramLength(sought)), fewAsked)
}

/** The parts that begin every so many characters, and the last one. */
function gramsFrom(text: string, step: number): string[] {
  const characters = [...text]
  const length = gramLength(text)
  const last = Math.max(0, characters.length - length)
  const places = Array.from({ length: Math.ceil(last / step) }, (_, at) => at * step)
  return [...places, last].map((at) => characters.slice(at, at + length).join(''))
}

/** Of more parts so many, evenly. */
function thinned(grams: string[], most: number): string[] {
  const step = Math.max(1, grams.length / most)
  return [...new Set(grams.filter((_, at) => Math.floor(at % step) === 0))]
}

/** Every part of a text, and the shorter ends of its lines: each character begins one. */
export function allGrams(text: string): string[] {
  const grams = new Set<string>()
  for (const line of text.split('\n')) {
    const characters = [...line]
    const length = gramLength(line)
    for (const at of characters.keys()) grams.add(characters.slice(at, at + length).join(''))
  }
  return [...grams]
}
