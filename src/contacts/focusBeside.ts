import { addKey } from './focusKeys.ts'
import type { FocusLater } from './useFocusLater.ts'

/**
 * Asks for the focus on the row beside the one that has it, if that is about to go; and for the button above the rows if the
 * focus is in none.
 *
 * @param keys of the rows that stay
 */
export function focusBeside(
  keys: readonly string[],
  section: HTMLElement | null,
  { later, laterBeside }: FocusLater,
): void {
  if (!section?.matches(':focus-within')) return
  const row = section.querySelector<HTMLElement>('li[data-focus]:focus-within')
  const rowKey = row?.dataset.focus
  if (rowKey === undefined) later(addKey, 'ifIdle')
  else if (!keys.some((key) => isRowOf(key, rowKey))) laterBeside(rowKey)
}

/** A contact with several values has a row for each: their keys begin with that of the contact. */
function isRowOf(key: string, row: string): boolean {
  return row === key || row.startsWith(`${key}-`)
}
