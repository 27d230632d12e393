import { once } from 'node:events'
import { type RequestListener, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { asAgent, forwardingTo, json, liveSystem } from './forwardingUnderTest.ts'

const contacts = '/v1/people/1/contacts'
const workMail = '{"label":"work","email":"noor@example.org"}'
const homePhone = '{"label":"home","telephone":"+31 20 555 0100"}'
const keyed = { ...asAgent, 'Content-Type': 'application/json', 'Idempotency-Key': '6f1c-noor' }

/**
 * A live system without `Idempotency-Key`, which makes a contact for each create that it gets to its end. Before it answers
 * it does what the test has planned for the create.
 */
async function creating(...plan: RequestListener[]) {
  const made: string[] = []
  const live = await liveSystem(async (incoming, outgoing) => {
    if (incoming.method !== 'POST') return json([])(incoming, outgoing)
    made.push(await text(incoming))
    await plan.shift()?.(incoming, outgoing)
    if (outgoing.headersSent || outgoing.destroyed) return
    outgoing.writeHead(200, { 'Content-Type': 'application/json', ETag: `"${made.length}"` })
    outgoing.end(JSON.stringify({ id: made.length }))
  })
  return { ...live, made }
}

const hangUp: RequestListener = (incoming) => void incoming.socket.destroy()

function answering(status: number, headers = {}): RequestListener {
  return (_, outgoing) => {
    outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    outgoing.end('{"message":"No"}')
  }
}

/** Answers when the test says so. */
function held() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { release, hold: (() => released) as unknown as RequestListener }
}

describe('a create with a key, to a live system that knows no keys', () => {
  test('is sent once, and a repeat gets the answer of the first', async () => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    const [first, second] = [
      await server.call('POST', contacts, keyed, workMail),
      await server.call('POST', `${contacts}/`, keyed, workMail),
    ]
    expect([first.status, first.body, first.headers.etag]).toEqual([200, '{"id":1}', '"1"'])
    expect([second.status, second.body, second.headers.etag]).toEqual([200, '{"id":1}', '"1"'])
    expect(second.headers['content-type']).toBe('application/json')
    expect(live.made).toEqual([workMail])
  })

  test('is sent once when it is repeated while it is under way, and both get its answer', async () => {
    const { hold, release } = held()
    const live = await creating(hold)
    const server = await forwardingTo(live.url)
    const first = server.call('POST', contacts, keyed, workMail)
    await vi.waitFor(() => expect(live.made).toHaveLength(1))
    const second = server.call('POST', contacts, keyed, workMail)
    const other = await server.call('POST', contacts, keyed, homePhone)
    release()
    expect([(await first).body, (await second).body]).toEqual(['{"id":1}', '{"id":1}'])
    expect(other.status).toBe(422)
    expect(live.made).toEqual([workMail])
  })

  test('goes on when its caller hangs up, and the repeat gets its answer', async () => {
    const { hold, release } = held()
    const live = await creating(hold)
    const server = await forwardingTo(live.url)
    const { port } = server
    const options = { host: '127.0.0.1', port, method: 'POST', path: contacts, headers: keyed }
    const first = request(options).on('error', () => {})
    first.end(workMail)
    await vi.waitFor(() => expect(live.made).toHaveLength(1))
    await new Promise<void>((closed) => first.destroy().once('close', () => closed()))
    // Comes behind the end of that connection, so that the server has seen it.
    await server.call('GET', '/v1')
    const second = server.call('POST', contacts, keyed, workMail)
    release()
    expect((await second).body).toBe('{"id":1}')
    expect(live.made).toEqual([workMail])
  })

  test('that is cut off before its end does not go up, and the repeat does', async () => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    const socket = connect(server.port, '127.0.0.1')
    const head = [
      `POST ${contacts} HTTP/1.1`,
      'Host: 127.0.0.1',
      ...Object.entries(keyed).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${workMail.length}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${workMail.slice(0, 20)}`)
    await once(socket, 'ready')
    socket.end()
    await once(socket.resume(), 'close')
    expect((await server.call('POST', contacts, keyed, workMail)).body).toBe('{"id":1}')
    expect(live.made).toEqual([workMail])
  })

  test('may be made again under the same key after a minute', async () => {
    let now = 0
    const live = await creating()
    const server = await forwardingTo(live.url, { now: () => now })
    await server.call('POST', contacts, keyed, workMail)
    now = 59_999
    expect((await server.call('POST', contacts, keyed, workMail)).body).toBe('{"id":1}')
    now = 60_000
    expect((await server.call('POST', contacts, keyed, workMail)).body).toBe('{"id":2}')
  })

  test('refuses its key for another contact, as the embedded API does, and for another person', async () => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    await server.call('POST', contacts, keyed, workMail)
    const other = await server.call('POST', contacts, keyed, homePhone)
    const elsewhere = await server.call('POST', '/v1/people/2/contacts', keyed, workMail)
    const body = {
      message: 'Validation Failed',
      errors: [['base', 'This Idempotency-Key was used for another request']],
    }
    expect([other.status, JSON.parse(other.body)]).toEqual([422, body])
    expect([elsewhere.status, JSON.parse(elsewhere.body)]).toEqual([422, body])
    expect(live.made).toEqual([workMail])
  })

  test.each([
    ['token', { Authorization: 'Bearer token-of-a-colleague' }],
    ['account', { 'X-RService-Account': 'another' }],
    ['key', { 'Idempotency-Key': '6f1c-omar' }],
  ])('of another %s is another create', async (_, others) => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    await server.call('POST', contacts, keyed, workMail)
    const answer = await server.call('POST', contacts, { ...keyed, ...others }, workMail)
    expect(answer.body).toBe('{"id":2}')
  })

  test.each([400, 401, 403, 404, 422, 429])(
    'that was refused with %i was not made: the repeat goes up',
    async (status) => {
      const live = await creating(answering(status))
      const server = await forwardingTo(live.url)
      expect((await server.call('POST', contacts, keyed, workMail)).status).toBe(status)
      expect((await server.call('POST', contacts, keyed, workMail)).status).toBe(200)
    },
  )

  test('that something in between refused with 429 and a page was not made: the repeat goes up', async () => {
    const live = await creating(answering(429, { 'Content-Type': 'text/html', 'Retry-After': '7' }))
    const server = await forwardingTo(live.url)
    const refused = await server.call('POST', contacts, keyed, workMail)
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '7'])
    expect(refused.body).toBe('{"message":"Too Many Requests"}')
    expect((await server.call('POST', contacts, keyed, workMail)).status).toBe(200)
    expect(live.made).toHaveLength(2)
  })

  test('that did not leave, as nobody listened, was not made: the repeat goes up', async () => {
    const live = await creating()
    const { port } = new URL(live.url)
    live.server.close()
    const server = await forwardingTo(live.url)
    expect((await server.call('POST', contacts, keyed, workMail)).status).toBe(502)
    live.server.listen(Number(port), '127.0.0.1')
    await once(live.server, 'listening')
    expect((await server.call('POST', contacts, keyed, workMail)).body).toBe('{"id":1}')
  })

  test.each(['', 'x'.repeat(256)])('has to have a key that is one: %j', async (key) => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    const headers = { ...keyed, 'Idempotency-Key': key }
    expect((await server.call('POST', contacts, headers, workMail)).status).toBe(400)
    expect(live.made).toEqual([])
  })

  test('gets an answer of the encoding that every repeat understands', async () => {
    const live = await creating()
    const server = await forwardingTo(live.url)
    await server.call('POST', contacts, { ...keyed, 'Accept-Encoding': 'gzip' }, workMail)
    expect(live.asked[0]?.headers['accept-encoding']).toBeUndefined()
  })
})

test('a create without a key is sent as often as it comes', async () => {
  const live = await creating()
  const server = await forwardingTo(live.url)
  for (const id of [1, 2]) {
    expect((await server.call('POST', contacts, asAgent, workMail)).body).toBe(`{"id":${id}}`)
  }
})

const halfAnAnswer: RequestListener = (incoming, outgoing) => {
  outgoing.writeHead(201, { 'Content-Type': 'application/json' })
  outgoing.write('{"id":', () => incoming.socket.destroy())
  return once(outgoing, 'close')
}

describe.each([
  ['was lost', hangUp, 502],
  ['broke off', halfAnAnswer, 502],
  ['did not come in time', held().hold, 504],
  ['is 503', answering(503), 503],
  ['is 408', answering(408), 408],
  ['is a page of something in between', answering(200, { 'Content-Type': 'text/html' }), 502],
])('a create with a key whose answer %s is in doubt', (_, fate, status) => {
  const doubted = async () => {
    const live = await creating(fate)
    let now = 0
    const server = await forwardingTo(live.url, { patienceMilliseconds: 100, now: () => now })
    const create = () => server.call('POST', contacts, keyed, workMail)
    expect((await create()).status).toBe(status)
    return { live, server, create, at: (later: number) => (now = later) }
  }

  test('a repeat that knows nothing is in doubt too, for a minute', async () => {
    const { live, create, at } = await doubted()
    expect((await create()).status).toBe(status)
    expect(live.made).toHaveLength(1)
    at(60_000)
    expect((await create()).body).toBe('{"id":2}')
  })

  test('whoever has read the list since may repeat it', async () => {
    const { live, server, create } = await doubted()
    expect((await server.call('GET', `${contacts}?per_page=100`)).status).toBe(200)
    expect((await create()).body).toBe('{"id":2}')
    expect((await create()).body).toBe('{"id":2}')
    expect(live.made).toHaveLength(2)
  })

  test.each([
    ['of another person', '/v1/people/2/contacts', asAgent],
    ['of a colleague', contacts, { Authorization: 'Bearer token-of-a-colleague' }],
    ['of one contact only', `${contacts}/7`, asAgent],
  ])('a look %s does not allow it', async (_, path, headers) => {
    const { live, server, create } = await doubted()
    expect((await server.call('GET', path, headers)).status).toBe(200)
    expect((await create()).status).toBe(status)
    expect(live.made).toHaveLength(1)
  })
})

test('a look that failed, or that began before the answer was lost, does not allow a repeat', async () => {
  const { hold, release } = held()
  let isFailing = false
  const made: string[] = []
  const live = await liveSystem(async (incoming, outgoing) => {
    if (incoming.method === 'GET') {
      if (isFailing) return answering(500)(incoming, outgoing)
      await hold(incoming, outgoing)
      return json([])(incoming, outgoing)
    }
    made.push(await text(incoming))
    incoming.socket.destroy()
  })
  const server = await forwardingTo(live.url)
  const early = server.call('GET', contacts)
  await vi.waitFor(() => expect(live.asked).toHaveLength(1))
  const create = () => server.call('POST', contacts, keyed, workMail)
  expect((await create()).status).toBe(502)
  release()
  expect((await early).status).toBe(200)
  isFailing = true
  expect((await server.call('GET', contacts)).status).toBe(500)
  expect((await create()).status).toBe(502)
  expect(made).toHaveLength(1)
})
