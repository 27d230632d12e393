import { accessToken } from './appUnderTest.ts'

/** An origin whose pages may call the API. */
export const origin = 'https://portal.example.org'

const contacts = '/v1/people/1/contacts'

/** What a call of an agent says besides its first line. */
export const asAgent = ['Host: 127.0.0.1', `Authorization: Bearer ${accessToken}`]
export const asNobody = ['Host: 127.0.0.1']

/** Calls that get every kind of answer that there is. ETAG stands for the tag of `/icon.svg`. */
export const kinds: [kind: string, status: number, line: string, headers: string[]][] = [
  ['the page', 200, 'GET /people/1', asNobody],
  ['the page’s head', 200, 'HEAD /people', asNobody],
  ['a file', 200, 'GET /assets/main-C0ffee.js', asNobody],
  ['another file', 200, 'GET /icon.svg', asNobody],
  ['a file that is known', 304, 'GET /icon.svg', [...asNobody, 'If-None-Match: ETAG']],
  ['no file', 404, 'GET /assets/missing.js', asNobody],
  ['writing to the page', 405, 'POST /people', asNobody],
  ['asking the page', 405, 'OPTIONS /people', asNobody],
  ['a probe', 200, 'GET /readyz', ['Host: 10.0.0.7']],
  ['writing to a probe', 405, 'POST /healthz', asNobody],
  ['the API', 200, 'GET /v1', asAgent],
  ['the API’s head', 200, 'HEAD /v1/people', asAgent],
  ['a collection', 200, 'GET /v1/people', asAgent],
  ['a delete', 204, `DELETE ${contacts}/1720`, asAgent],
  ['what is known', 304, `GET ${contacts}`, [...asAgent, 'If-None-Match: *']],
  ['a bad call', 400, 'GET /v1/people/0', asAgent],
  ['a bad address', 400, 'GET /v1/people/..%2f', asAgent],
  ['nobody', 401, 'GET /v1/people', asNobody],
  ['nobody’s head', 401, 'HEAD /v1/people', asNobody],
  ['nothing', 404, 'GET /v1/shoes', asAgent],
  ['no such method', 405, 'DELETE /v1/people', asAgent],
  ['asking the API', 405, 'OPTIONS /v1', asAgent],
  ['a stale condition', 412, `DELETE ${contacts}`, [...asAgent, 'If-Match: "x"']],
  ['no JSON', 415, `POST ${contacts}`, [...asAgent, 'Content-Length: 0']],
  [
    'a preflight',
    204,
    'OPTIONS /v1',
    [...asNobody, `Origin: ${origin}`, 'Access-Control-Request-Method: PUT'],
  ],
  [
    'a preflight of others',
    403,
    'OPTIONS /v1',
    [...asNobody, 'Origin: https://evil.example', 'Access-Control-Request-Method: PUT'],
  ],
  ['another host', 421, 'GET /v1', ['Host: evil.example']],
  ['no host', 400, 'GET /v1', ['Host: not a host']],
  ['an expectation', 417, 'GET /v1', [...asNobody, 'Expect: x']],
  ['a tunnel', 400, 'CONNECT evil.example:443', asNobody],
  ['what is no HTTP', 400, 'HELLO', asNobody],
  ['headers that are too long', 431, 'GET /v1', [...asNobody, `X: ${'x'.repeat(20_000)}`]],
]
