import fc from 'fast-check'
import { anyCursor } from './anyCursor.ts'
import { nastyText } from './nastyText.ts'

const id = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('1', '2', '3', '1720', '1826', '4711') },
  fc.constantFrom('', '0', '-1', '01', '1e3', '1.0', '+1', '٣', '9007199254740993', '9'.repeat(40)),
  fc.constantFrom(
    '.',
    '..',
    '%2e',
    '%2e%2e',
    '%2e%2E%2f',
    '..%2f..',
    '%252e',
    '..\\',
    '%5c',
    '%00',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'null', "1'--", '1;drop table contacts'),
  nastyText.map(encodeURIComponent),
)

const path = fc.oneof(
  { weight: 20, arbitrary: id.map((person) => `/v1/people/${person}/contacts`) },
  {
    weight: 20,
    arbitrary: fc
      .tuple(id, id)
      .map(([person, contact]) => `/v1/people/${person}/contacts/${contact}`),
  },
  id.map((person) => `/v1/people/${person}`),
  id.map((person) => `/v1/people/${person}/audit_entries`),
  id.map((job) => `/v1/import/${job}`),
  fc.constantFrom(
    '/v1',
    '/v1/',
    '/v1//',
    '/V1',
    '/v1/people',
    '/v1/people/',
    '/v1/import',
    '/v1;x=1',
  ),
  fc.constantFrom(
    '/',
    '/people',
    '/icon.svg',
    '/index.html',
    '/assets/',
    '/../etc/passwd',
    '/%2e%2e/x',
  ),
  fc.array(id, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`),
  fc.array(id, { maxLength: 5 }).map((segments) => `/v1/${segments.join('/')}`),
)

const parameter = fc.oneof(
  fc.constantFrom(
    'q',
    'fields',
    'sort',
    'per_page',
    'search_after',
    'search_before',
    'name',
    'vip',
  ),
  fc.constantFrom(
    'primary_email',
    'disabled',
    '__proto__',
    'constructor',
    'toString',
    '',
    'q[]',
    '%',
  ),
  nastyText.map(encodeURIComponent),
)

const value = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '0',
    '-1',
    '100',
    '101',
    '1e999',
    'NaN',
    'true',
    'id',
    '-id',
    'name,-id',
  ),
  fc.constantFrom(
    'integration',
    'id,id,id',
    '-',
    '--id',
    '__proto__',
    '%',
    '%zz',
    '%c3%28',
    '%ed%a0%80',
  ),
  anyCursor,
  nastyText.map(encodeURIComponent),
  nastyText.map((text) => text.replaceAll(/[\s\0]/g, '')),
  fc.integer({ min: 100, max: 15_000 }).map((length) => 'a'.repeat(length)),
)

const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : ''))

const strange = fc.oneof(
  fc.constantFrom('*', '', '//evil.example/v1', '///', 'v1', '?', '#', '/v1#x', 'evil.example:443'),
  fc.constantFrom('http://127.0.0.1/v1', 'http://evil.example/v1', 'http://', 'ftp://127.0.0.1/v1'),
  fc.constantFrom(
    'http://ada:x@127.0.0.1/v1',
    'http://127.0.0.1/v1/people/../people',
    '/v1 /people',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** What stands between method and version in a request's first line, most of it on the way to something. */
export const anyTarget: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: path },
  { weight: 10, arbitrary: fc.tuple(path, query).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: strange },
)
