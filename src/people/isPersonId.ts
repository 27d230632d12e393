/** Whether there can be a person with this id: a whole number above zero, whatever a portal without types gives. */
export function isPersonId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0
}
