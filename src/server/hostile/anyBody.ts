import fc from 'fast-check'
import { channels, labels } from '../../contract/channels.ts'
import { nastyText } from './nastyText.ts'

const value = fc.oneof(nastyText, fc.jsonValue(), fc.constantFrom(null, '', ' ', '+31 20 555 0150'))

const contact = fc.record(
  {
    label: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...labels) }, value),
    ...Object.fromEntries(channels.map((channel) => [channel, value])),
    integration: fc.oneof(fc.boolean(), value),
    id: fc.oneof(fc.integer(), value),
  },
  { requiredKeys: ['label'] },
)

const valid = fc
  .tuple(fc.constantFrom('work', 'home', 'mobile'), nastyText)
  .map(([label, telephone]) => ({ label, telephone }))

const strangeJson = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'null',
    '1e999',
    '-0',
    '"',
    '[]',
    '{}',
    '{"label":"work"',
    'NaN',
    "{'a':1}",
  ),
  fc.constantFrom(
    '{"__proto__":{"label":"work"},"telephone":"1"}',
    '{"constructor":{"prototype":{}}}',
  ),
  fc.constantFrom(
    '{"label":"work","label":"home","telephone":"1","telephone":"2"}',
    '{"id":1e999}',
  ),
  fc.constantFrom(
    '{"label":"work","telephone":"\\ud800"}',
    '{"label":"work","telephone":"\\u0000"}',
  ),
  fc.constantFrom('\ufeff{"label":"work","telephone":"1"}', '{"label":"work","telephone":"1"}\0'),
  fc.constantFrom('['.repeat(10_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  fc.constantFrom(`${'{"label":'.repeat(6000)}1${'}'.repeat(6000)}`, `"${'x'.repeat(70_000)}"`),
  fc.constantFrom('sourceID,name\n1,Ada\n', 'person,label\n"', '--x\r\n\r\n--x--\r\n'),
)

/** A body, mostly of a contact, right or wrong. */
export const anyBody: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(valid, contact).map((body) => Buffer.from(JSON.stringify(body))),
  },
  fc.json().map((text) => Buffer.from(text)),
  strangeJson.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom('c328', 'eda080', 'ff', '7b226c6162656c223a22c3287d')
    .map((hex) => Buffer.from(hex, 'hex')),
)
