import { expect, test } from 'vitest'
import { newToken } from './access/bearerToken.ts'
import { rawConnection } from './rawConnection.ts'
import { serverUnderTest } from './serverUnderTest.ts'

const token = newToken()
const contacts = '/v1/people/1/contacts'

/** A request as it goes over the wire, to this server, with a body of JSON if any. */
function request(line: string, headers: string[] = [], body = ''): string {
  const length = body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  const json = body ? ['Content-Type: application/json'] : []
  const head = [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close']
  return [...head, ...headers, ...json, ...length, '', body].join('\r\n')
}

const signedIn = [`Authorization: Bearer ${token}`]

const misplaced: [string, string][] = [
  ['path of the API', request(`GET /v1/${token}`, signedIn)],
  ['path, without a sign-in', request(`GET /v1/people/${token}`)],
  ['place of an id', request(`GET /v1/people/${token}`, signedIn)],
  ['place of a contact', request(`DELETE ${contacts}/${token}`, signedIn)],
  ['path of the page', request(`GET /people/${token}`)],
  ['path of a file', request(`GET /assets/${token}.js`)],
  ['query of the page', request(`GET /?access_token=${token}`)],
  ['query', request(`GET /v1?access_token=${token}`, signedIn)],
  ['name of a parameter', request(`GET /v1/people?${token}=1`, signedIn)],
  ['list of fields', request(`GET /v1/people?fields=${token}`, signedIn)],
  ['sorting', request(`GET /v1/people?sort=${token}`, signedIn)],
  ['cursor', request(`GET /v1/people?search_after=${token}`, signedIn)],
  ['per_page', request(`GET /v1/people?per_page=${token}`, signedIn)],
  ['malformed escape', request(`GET /v1/%zz${token}`, signedIn)],
  ['fragment', request(`GET /v1#access_token=${token}`, signedIn)],
  ['absolute address', request(`GET http://${token}@127.0.0.1/v1/shoes`, signedIn)],
  ['name of a host', request(`GET http://${token}/v1`, signedIn)],
  ['wrong scheme', request('GET /v1', [`Authorization: Basic ${token}`])],
  ['bare header', request('GET /v1', [`Authorization: ${token}`])],
  ['token twice', request('GET /v1', [`Authorization: Bearer ${token} ${token}`])],
  ['other token', request('GET /v1', [`Authorization: Bearer x${token}`])],
  ['two headers', request('GET /v1', [...signedIn, ...signedIn])],
  ['cookie', request('GET /v1/shoes', [`Cookie: token=${token}`])],
  ['name of a header', request('GET /v1/shoes', [...signedIn, `${token}: 1`])],
  ['broken header', request('GET /v1', [`${token} Bearer: x`])],
  ['header that is too long', request('GET /v1', [`X: ${token.repeat(500)}`])],
  ['method', request(`${token} /v1`)],
  ['first line', `${token}\r\n\r\n`],
  ['expectation', request('GET /v1', [`Expect: ${token}`])],
  ['condition', request(`DELETE ${contacts}`, [...signedIn, `If-Match: "${token}"`])],
  ['host', `GET /v1 HTTP/1.1\r\nHost: ${token}/\r\nConnection: close\r\n\r\n`],
  ['key of a body', request(`POST ${contacts}`, signedIn, JSON.stringify({ [token]: 1 }))],
  ['label', request(`POST ${contacts}`, signedIn, JSON.stringify({ label: token }))],
  ['malformed body', request(`POST ${contacts}`, signedIn, `{"label": ${token}`)],
  ['body that is a text', request(`POST ${contacts}`, signedIn, JSON.stringify(token))],
  ['chunk', request(`POST ${contacts}`, [...signedIn, 'Transfer-Encoding: chunked']) + token],
]

test.each(misplaced)(
  'the access token as %s stands in no error and in no line of the log',
  async (_, sent) => {
    const { port, lines } = await serverUnderTest({ ACCESS_TOKEN: token })
    const { socket, received } = await rawConnection(port)
    socket.write(sent)
    const answer = (await received).toLowerCase()
    expect(answer).toMatch(/^http\/1\.1 [24]/)
    expect(answer).not.toContain(token.toLowerCase())
    expect(lines.length).toBeGreaterThan(1)
    expect(JSON.stringify(lines).toLowerCase()).not.toContain(token.toLowerCase())
  },
)
