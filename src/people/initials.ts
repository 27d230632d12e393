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
  return `${first}${mayJoin(first, last) ? '\u200c' : ''}${last}`.toLocaleUpperCase()
}

function firstLetter(word: string): string {
  return plainLetter(word) ?? characters(word).find(isLetter) ?? ''
}

/**
 * The letter with which a word begins that carries no marks, as nearly every name does: to know those of all scripts takes
 * a slow machine a fifth of a second, for which the first contact would wait.
 */
function plainLetter(word: string): string | undefined {
  return /^[a-z\d](?=[\0-\u02ff]|$)/i.exec(word)?.[0]
}

/** As a reader sees them, each with the marks that belong to it (UAX #29). */
function characters(word: string): string[] {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment)
}

function isLetter(character: string): boolean {
  return /(?!\p{DI})[\p{L}\p{N}]/u.test(character)
}

function mayJoin(first: string, last: string): boolean {
  return last !== '' && first > '\u02ff' && /\p{Script=Arabic}$/u.test(first)
}
