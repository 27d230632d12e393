/** The values of `data-focus`, by which the focus is asked to go to an element that is not on screen yet. */
export const addKey = 'add'

export function formKey(draftId: string): string {
  return `form-${draftId}`
}

export function editKey(rowKey: string): string {
  return `edit-${rowKey}`
}
