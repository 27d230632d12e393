/**
 * Which result an arrow key leads to, by its index; -1 is the search box. `undefined` for keys that lead nowhere.
 *
 * @param from where the focus is: the index of a result, or -1 in the box
 * @param count how many results there are
 */
export function resultAfterKey(key: string, from: number, count: number): number | undefined {
  const last = count - 1
  if (key === 'ArrowDown') return Math.min(from + 1, last)
  if (from < 0) return undefined
  if (key === 'ArrowUp') return from - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  return undefined
}
