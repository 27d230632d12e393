import { addKey } from './focusKeys.ts'
import type { FocusLater } from './useFocusLater.ts'

/**
 * Keeps the focus while rows go and move: asks for it on what has it, if that stays; on the row beside, if that is about to go;
 * and on the button above the rows if the focus is in none.
 *
 * @param keys of the rows that stay
 */
export function focusBeside(
  keys: readonly string[],
  section: HTMLElement | null,
  { later, laterBeside, keep }: FocusLater,
): void {
  if (!section?.matches(':focus-within')) return
  const row = section.querySelector<HTMLElement>('li[data-focus]:focus-within')
  const rowKey = row?.dataset.focus
  const focused = section.querySelector<HTMLElement>(':focus')
  if (rowKey === undefined) later(addKey, 'ifIdle')
  else if (!keys.some((key) => isRowOf(key, rowKey))) laterBeside(rowKey)
  // React gives it back to what it moves in a document, and not in a shadow root.
  else if (focused) keep(focused)
}

/** A contact with several values has a row for each: their keys begin with that of the contact. */
function isRowOf(key: string, row: string): boolean {
  return row === key || row.startsWith(`${key}-`)
}
