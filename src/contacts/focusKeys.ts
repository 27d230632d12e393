/** The values of `data-focus`, by which the focus is asked to go to an element that is not on screen yet. */
export const addKey = 'add'

export function formKey(draftId: string): string {
  return `form-${draftId}`
}

export function editKey(rowKey: string): string {
  return `edit-${rowKey}`
}

/** A contact with several values has a row for each: their keys begin with that of the contact. */
export function isRowOf(key: string, row: string): boolean {
  return row === key || row.startsWith(`${key}-`)
}
