/**
 * Where in the order of names a shelf begins. Frozen with the migration that made the search: the number of a shelf is
 * stored. All are below U+D800, so that JavaScript compares them as databases compare bytes.
 */
const beginnings: readonly string[] = [
  '',
  ...[...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) =>
    ['', 'e', 'i', 'o'].map((next) => letter + next),
  ),
  ...['mar', 'mas'],
  ...every('α', 'ω', 2),
  ...every('а', 'я', 1),
  ...every('א', 'ת', 4),
  ...every('ا', 'ي', 3),
  ...every('अ', 'ह', 4),
  ...['ঀ', '਀', '઀', '஀', 'ఀ', 'ಀ', 'ഀ', '฀'],
  ...every('ᄀ', 'ᄒ', 1),
  ...every('ぁ', 'ゞ', 12),
  ...every('一', '鿿', 0x300),
].toSorted((one, other) => (one < other ? -1 : 1))

export const shelfCount = beginnings.length

/**
 * The shelf that a person stands on, from 0: people on a later shelf come later by name. An index that finds people shelf
 * by shelf finds the first page of many by name without sorting all of them.
 *
 * @param nameKey the folded name
 */
export function shelfOf(nameKey: string): number {
  let [low, high] = [0, beginnings.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (nameKey < (beginnings[middle] ?? '')) high = middle - 1
    else low = middle
  }
  return low
}

/** The least name on a shelf; `undefined` behind the last one. */
export function beginningOf(shelf: number): string | undefined {
  return beginnings[shelf]
}

function every(first: string, last: string, step: number): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  const count = Math.floor((to - from) / step) + 1
  return Array.from({ length: count }, (_, at) => String.fromCharCode(from + at * step))
}
