/** Made when the first word needs it: the browser's tables for all scripts took 160 ms of a processor four times slower. */
let segmenter: Intl.Segmenter | undefined

/**
 * The initials of a name: of its first and its last word, as readers of its script see characters. Arabic letters are
 * kept from joining. Empty for a name without letters.
 *
 * @example
 * initials('Grace Okafor') // 'GO'
 * initials('佐藤 健') // '佐健'
 */
export function initials(name: string): string {
  const words = name.split(/[\s\u3000]+/)
  const at = words.findIndex(hasLetter)
  const first = firstLetter(words[at] ?? '')
  const last = firstLetter(words.slice(at + 1).findLast(hasLetter) ?? '')
  return `${first}${mayJoin(first, last) ? '\u200c' : ''}${last}`.toLocaleUpperCase()
}

function hasLetter(word: string): boolean {
  return firstLetter(word) !== ''
}

function firstLetter(word: string): string {
  return isPlain(word) ? (/[a-z\d]/i.exec(word)?.[0] ?? '') : firstCharacter(word)
}

/** Nothing in it, down to the first letter and what follows that, carries a mark: so begins nearly every name. */
function isPlain(word: string): boolean {
  return /^[!-/:-@[-`{-~]*(?:[a-z\d][\0-\u02ff]|[a-z\d]?$)/i.test(word)
}

/** The first that has a letter or a digit, with the marks that belong to it, as a reader sees one character (UAX #29). */
function firstCharacter(word: string): string {
  segmenter ??= new Intl.Segmenter()
  for (const { segment } of segmenter.segment(word)) {
    if (/(?!\p{DI})[\p{L}\p{N}]/u.test(segment)) return segment
  }
  return ''
}

function mayJoin(first: string, last: string): boolean {
  return last !== '' && first > '\u02ff' && /\p{Script=Arabic}$/u.test(first)
}
