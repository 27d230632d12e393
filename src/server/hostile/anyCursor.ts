import fc from 'fast-check'
import { nastyText } from './nastyText.ts'

const sorting = fc.oneof(
  fc.constantFrom('name,id', 'id', '-id', 'channel,label,id', 'rank,id', '', '__proto__'),
  nastyText,
)

const key = fc.oneof(
  fc.constantFrom(1, 0, -1, 1.5, 2 ** 53, 'Howard Tanner', '', '\0', '\ud800', null, true),
  fc.jsonValue(),
)

/** A cursor of a page: one that could be right, one with something else in it, or no cursor at all. */
export const anyCursor: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(sorting, fc.array(key, { maxLength: 4 }))
    .map(([sort, keys]) => written([sort, ...keys])),
  fc.jsonValue().map(written),
  fc.base64String({ maxLength: 40 }).map(encodeURIComponent),
)

function written(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
