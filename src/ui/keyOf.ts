const keys = new WeakMap<object, number>()
let lastKey = 0

/** A number that is this object's own, for a key of React or of a cache. */
export function keyOf(object: object): number {
  const known = keys.get(object)
  if (known !== undefined) return known
  lastKey += 1
  keys.set(object, lastKey)
  return lastKey
}
