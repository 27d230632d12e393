import { unstorableCharacter } from '../../contract/storable.ts'
import type { KeyValue } from '../store/slice.ts'
import type { Sort } from '../store/store.ts'
import { badRequest } from './refusal.ts'

type KeyKind = 'text' | 'number'

/** How a collection is sorted, as `?sort=` writes it. */
function sortText(sort: readonly Sort<string>[]): string {
  return sort.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',')
}

/**
 * A place in a sorted collection as a cursor: opaque to callers, and only good for the same sorting. It holds the values
 * sorted by and not a row, so it stays good when the row it was made of is gone.
 */
export function writePosition(sort: readonly Sort<string>[], key: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([sortText(sort), ...key])).toString('base64url')
}

/** @throws Refusal 400 naming the parameter, when the cursor is not one of ours for this sorting */
export function readPosition<Field extends string>(
  parameter: string,
  cursor: string,
  sort: readonly Sort<Field>[],
  kinds: Record<Field, KeyKind>,
): KeyValue[] {
  const [sorting, ...key] = decode(cursor)
  const fits =
    key.length === sort.length && sort.every(({ field }, i) => isOf(kinds[field], key[i]))
  if (sorting !== sortText(sort) || !fits) throw badRequest(`Parameter '${parameter}' is not valid`)
  return key as KeyValue[]
}

function isOf(kind: KeyKind, value: unknown): boolean {
  return kind === 'text' ? isText(value) : Number.isSafeInteger(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && !unstorableCharacter.test(value)
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
