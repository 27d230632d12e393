/** A letter or digit with the marks that belong to it, as a reader sees one character (UAX #29). */
const segmenter = new Intl.Segmenter()

/**
 * The initials of a name: of its first and its last word, as readers of its script see characters. Arabic letters are
 * kept from joining. Empty for a name without letters.
 *
 * @example
 * initials('Grace Okafor') // 'GO'
 * initials('佐藤 健') // '佐健'
 */
export function initials(name: string): string {
  const words = name.split(/[\s\u3000]+/).map(firstLetter)
  const letters = words.filter((letter) => letter !== '')
  const [first = '', ...others] = letters
  const last = others.at(-1) ?? ''
  const joiner = /\p{Script=Arabic}$/u.test(first) && last ? '\u200c' : ''
  return `${first}${joiner}${last}`.toLocaleUpperCase()
}

function firstLetter(word: string): string {
  for (const { segment } of segmenter.segment(word)) {
    if (/(?!\p{DI})[\p{L}\p{N}]/u.test(segment)) return segment
  }
  return ''
}
