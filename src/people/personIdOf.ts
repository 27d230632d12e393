/** The id of a person in an address; `undefined` when it cannot be one. */
export function personIdOf(text: string): number | undefined {
  const id = /^[1-9]\d*$/.test(text) ? Number(text) : undefined
  return Number.isSafeInteger(id) ? id : undefined
}
