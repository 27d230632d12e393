import fc from 'fast-check'
import { accessToken } from '../appUnderTest.ts'
import { nastyText } from './nastyText.ts'

const host = fc.oneof(
  { weight: 60, arbitrary: fc.constant('Host: 127.0.0.1') },
  fc.constantFrom(
    'Host: localhost:99',
    'Host:',
    'Host: evil.example',
    'Host: [::1]',
    'Host: a b',
    '',
  ),
  fc.constantFrom('Host: 1.2.3.4.5', 'Host: 999.1.1.1', 'Host: xn--a', 'Host: 127.0.0.1.0'),
  fc.constantFrom(
    'Host: 127.0.0.1/..',
    'Host: x@127.0.0.1',
    'Host: 127.0.0.1\r\nHost: evil.example',
  ),
)

const authorization = fc.oneof(
  { weight: 60, arbitrary: fc.constant(`Authorization: Bearer ${accessToken}`) },
  fc.constantFrom(
    '',
    'Authorization:',
    'Authorization: Bearer',
    'Authorization: Bearer \xff',
    'X: y',
  ),
  fc.constantFrom(
    'Authorization: Bearer wrong',
    'Authorization: Basic eDp5',
    'authorization: bearer x y',
  ),
)

const type = fc.oneof(
  { weight: 60, arbitrary: fc.constant('Content-Type: application/json') },
  fc.constantFrom('', 'Content-Type: text/plain', 'Content-Type: application/json; charset=latin1'),
  fc.constantFrom('Content-Type: multipart/form-data; boundary=x', 'Content-Type: text/csv'),
  fc.constantFrom('Content-Type: multipart/form-data', 'Content-Type: ,;=', 'Content-Type: \xff'),
  fc
    .integer({ min: 1, max: 15_000 })
    .map((blanks) => `Content-Type: application/json;charset=${' '.repeat(blanks)}x"y`),
)

const names = [
  ...[
    'If-Match',
    'If-None-Match',
    'Accept-Encoding',
    'Range',
    'If-Range',
    'Accept',
    'Idempotency-Key',
  ],
  ...[
    'Content-Encoding',
    'Origin',
    'Access-Control-Request-Method',
    'Cookie',
    'Date',
    'Max-Forwards',
  ],
  ...[
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'Forwarded',
    'X-HTTP-Method-Override',
  ],
  ...[
    'Upgrade',
    'TE',
    'Trailer',
    'Expect',
    'Connection',
    'Via',
    '__proto__',
    'constructor',
    'toString',
  ],
]

const value = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '"',
    '""',
    '"a"',
    'W/"a"',
    '"a", "b"',
    ',',
    ';q=',
    'gzip;q=1e999',
    'br;q=-1',
  ),
  fc.constantFrom(
    'bytes=0-',
    'bytes=9-1,,',
    'identity',
    'gzip, '.repeat(200),
    '100-continue',
    'websocket',
  ),
  fc.constantFrom(
    'https://evil.example',
    'null',
    'DELETE',
    'close',
    'keep-alive, Upgrade',
    'trailers',
  ),
  fc.constantFrom(
    'a\r\nX-Injected: 1',
    'a\nX-Injected: 1',
    'a\rb',
    'a\0b',
    '\t',
    'a\r\n folded',
    '\x7f',
  ),
  fc.integer({ min: 1, max: 20_000 }).map((length) => 'x'.repeat(length)),
  nastyText,
)

const further = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...names), value).map((pair) => pair.join(': ')),
  },
  fc.constantFrom('no colon', ': no name', 'a b: c', 'X : y', ' X: y', 'X:y', '\xe9: y', 'X: \xe9'),
  fc.integer({ min: 1, max: 2500 }).map((count) => Array(count).fill('a:').join('\r\n')),
)

/** The lines of a request's head behind the first, without those that frame its body. */
export const anyHeaders: fc.Arbitrary<string[]> = fc
  .tuple(
    host,
    authorization,
    type,
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(further, { maxLength: 3 })),
  )
  .map((lines) => lines.flat().filter((line) => line !== ''))
