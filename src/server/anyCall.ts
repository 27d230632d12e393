import fc from 'fast-check'
import { channels } from '../contract/channels.ts'
import { labelsOf } from '../contract/labelsOf.ts'

/** The people whose contacts the calls change. */
export const people = [1, 2, 3]

export interface Write {
  body: unknown
  /** There is no fault in the body, so it has to be accepted. */
  sure: boolean
}

export interface Call {
  kind: 'create' | 'update' | 'remove' | 'removeAll'
  person: number
  /** Picks one of the person's contacts, or none when it points behind them. */
  which: number
  write: Write
  method: 'PATCH' | 'PUT'
  /** Which tag the call sends as `If-Match`. */
  condition: 'none' | 'current' | 'stale'
  /** Whether a create has an `Idempotency-Key` and is sent again with it. */
  repeated: boolean
}

const channel = fc.constantFrom(...channels)
const text = fc.oneof(
  fc.constantFrom('+31 6 1234 5678', ' x ', '', ' ', '\0', '\ud83d', 'ab\0c'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer({ min: 254, max: 257 }).map((length) => '😀'.repeat(length)),
)
const valid = channel.chain((name) =>
  fc.record({
    label: fc.constantFrom(...labelsOf(name)),
    [name]: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((end) => `x${end}`),
  }),
)
const part = fc.record(
  {
    label: fc.oneof(fc.constantFrom('work', 'fax', 'personal', 'pager', null), fc.integer()),
    telephone: fc.option(text),
    email: fc.option(text),
    chat: fc.option(text),
    website: fc.option(text),
    integration: fc.oneof(fc.boolean(), fc.constant(null)),
    id: fc.integer({ min: 1700, max: 1900 }),
    nodeID: fc.string(),
  },
  { requiredKeys: [] },
)
const write: fc.Arbitrary<Write> = fc.oneof(
  valid.map((body) => ({ body, sure: true })),
  fc.oneof(part, fc.jsonValue()).map((body) => ({ body, sure: false })),
)

/** A call that changes contacts, right or wrong. */
export const anyCall: fc.Arbitrary<Call> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('create' as const, 'update' as const) },
    { weight: 2, arbitrary: fc.constant('remove' as const) },
    { weight: 1, arbitrary: fc.constant('removeAll' as const) },
  ),
  person: fc.constantFrom(...people),
  which: fc.nat({ max: 6 }),
  write,
  method: fc.constantFrom('PATCH', 'PUT'),
  condition: fc.constantFrom('none', 'current', 'stale'),
  repeated: fc.boolean(),
})
