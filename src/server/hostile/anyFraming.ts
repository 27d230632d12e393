import fc from 'fast-check'

/** How a body goes over the wire: the headers that frame it, and its bytes. */
type Framing = (body: Buffer) => { headers: string[]; bytes: Buffer }

const length = (text: string | number) => `Content-Length: ${text}`
const chunked = 'Transfer-Encoding: chunked'

function chunk(body: Buffer, extension = '', end = '0\r\n\r\n'): Buffer {
  const head = body.length > 0 ? `${body.length.toString(16)}${extension}\r\n` : ''
  return Buffer.concat([Buffer.from(head), body, Buffer.from(`${head ? '\r\n' : ''}${end}`)])
}

const right: Framing[] = [
  (body) => ({ headers: [length(body.length)], bytes: body }),
  (body) => ({ headers: [chunked], bytes: chunk(body) }),
]

/** Wrong ones: smuggling, lengths that lie, chunks that are none, bodies that never end. */
const wrong: Framing[] = [
  (body) => ({ headers: [], bytes: body }),
  (body) => ({ headers: [length(body.length + 5)], bytes: body }),
  (body) => ({ headers: [length(Math.max(0, body.length - 5))], bytes: body }),
  (body) => ({ headers: [length(body.length), length(body.length + 1)], bytes: body }),
  (body) => ({ headers: [length(body.length), chunked], bytes: chunk(body) }),
  (body) => ({ headers: [chunked, length(3)], bytes: chunk(body) }),
  (body) => ({ headers: ['Transfer-Encoding: xchunked'], bytes: chunk(body) }),
  (body) => ({ headers: ['Transfer-Encoding: chunked, identity'], bytes: chunk(body) }),
  (body) => ({ headers: ['Transfer-Encoding : chunked'], bytes: chunk(body) }),
  (body) => ({ headers: [chunked], bytes: chunk(body, `;${'x'.repeat(20_000)}`) }),
  (body) => ({ headers: [chunked], bytes: chunk(body, ';a="b"') }),
  (body) => ({ headers: [chunked], bytes: chunk(body, '', '') }),
  (body) => ({ headers: [chunked], bytes: chunk(body, '', '0\r\nX-Trailer: 1\r\n\r\n') }),
  (body) => ({ headers: [chunked], bytes: chunk(body, '', 'zz\r\n\r\n') }),
  (body) => ({ headers: [chunked], bytes: chunk(body, '', 'fffffffffffffffff\r\n') }),
  ...['-1', '+5', '0x5', '5, 5', '1e3', '', '9'.repeat(30), '70000'].map(
    (text): Framing =>
      (body) => ({ headers: [length(text)], bytes: body }),
  ),
]

export const anyFraming: fc.Arbitrary<Framing> = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(...right) },
  { weight: 1, arbitrary: fc.constantFrom(...wrong) },
)
