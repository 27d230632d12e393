import fc from 'fast-check'
import { samplePeople } from '../sample/samplePeople.ts'

const everybody = samplePeople()
const lists = everybody.map(({ id }) => `/v1/people/${id}/contacts`)
const contacts = everybody.flatMap(({ id: person, contacts }) =>
  contacts.map(({ id }) => `/v1/people/${person}/contacts/${id}`),
)
const furtherReads = everybody.flatMap(({ id }) => [
  `/v1/people/${id}`,
  `/v1/people/${id}/audit_entries`,
])

const calls: [weight: number, methods: string[], targets: string[]][] = [
  [4, ['POST'], lists],
  [4, ['PATCH', 'PUT'], contacts],
  [1, ['DELETE'], contacts],
  [1, ['GET', 'HEAD'], [...lists, ...contacts, ...furtherReads]],
]

/** Method and target of a call that there is, on somebody and something that is there at first. */
export const realCall: fc.Arbitrary<{ method: string; target: string }> = fc.oneof(
  ...calls.map(([weight, methods, targets]) => ({
    weight,
    arbitrary: fc.record({
      method: fc.constantFrom(...methods),
      target: fc.constantFrom(...targets),
    }),
  })),
)
