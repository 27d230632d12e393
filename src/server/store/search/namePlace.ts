import type { KeyValue } from '../slice.ts'

/** Where a person stands in the order of names. */
export interface NamePlace {
  name_key: string
  person_id: number
}

/** The place that a position among people by name means: it holds the name and the id. */
export function placeOf(position: readonly KeyValue[] | undefined): NamePlace | undefined {
  if (position === undefined) return undefined
  const [name, id] = position
  return { name_key: String(name), person_id: Number(id) }
}

/** Compares two places as databases do: names by their bytes. */
export function comparePlaces(one: NamePlace, other: NamePlace): number {
  const byName = Buffer.compare(Buffer.from(one.name_key), Buffer.from(other.name_key))
  return byName === 0 ? one.person_id - other.person_id : byName
}
