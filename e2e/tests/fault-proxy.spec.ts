import {
  lostAnswer,
  resetInAnswer,
  resetInRequest,
  silent,
  slow,
} from '../fixtures/faultProxy/faults.ts'
import { released } from '../fixtures/faultProxy/released.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 40
const path = `/v1/people/${person}/contacts`
const body = JSON.stringify({ label: 'work', email: 'yara@example.org' })

/** A client that is no browser, and sends nothing twice by itself. */
let call: (method: string, path: string, options?: RequestInit) => Promise<Response>

test.beforeEach(async ({ faults, api, server }) => {
  await api.clear(person)
  call = (method, target, options = {}) =>
    fetch(faults.address + target, {
      ...options,
      method,
      headers: {
        Authorization: `Bearer ${server.token}`,
        'Content-Type': 'application/json',
        ...options.headers,
      },
    })
})

test('what meets no fault passes, and is remembered by what it asks for', async ({ faults }) => {
  const made = await call('POST', path, { body })
  expect([made.status, made.headers.get('ETag')]).toEqual([201, expect.any(String)])
  const { id } = (await made.json()) as { id: number }
  await call('PATCH', `${path}/${id}`, { body: '{"label":"personal"}' })
  await call('GET', `${path}/${id}`)
  await call('DELETE', `${path}/${id}`)
  await call('DELETE', `${path}/`)
  await call('GET', `${path}?per_page=100`)
  await call('GET', '/v1/people?q=yara')
  await call('GET', `/v1/people/${person}`)
  const kinds = ['create', 'update', 'read', 'remove', 'removeAll', 'list', 'search', 'person']
  for (const kind of kinds as Parameters<typeof faults.sent>[0][]) {
    expect(faults.sent(kind).map(({ isCarriedOut }) => [kind, isCarriedOut])).toEqual([
      [kind, true],
    ])
  }
})

for (const { name, fault, stored } of [
  { name: 'that is reset in the request', fault: resetInRequest, stored: 0 },
  { name: 'that is reset in the answer', fault: resetInAnswer, stored: 1 },
  { name: 'whose answer is lost', fault: lostAnswer, stored: 1 },
]) {
  test(`a create ${name} fails, and stores ${stored}`, async ({ faults, api }) => {
    faults.next('create', fault)
    const answer = call('POST', path, { body }).then((made) => made.text())
    await expect(answer).rejects.toThrow(/fetch failed|terminated/)
    expect(await api.contacts(person)).toHaveLength(stored)
    expect(faults.sent('create').map(({ isCarriedOut }) => isCarriedOut)).toEqual([stored === 1])
    expect((await call('POST', path, { body })).status).toBe(201)
  })
}

test('faults of "next" come one after the other, those of "always" until they are lifted', async ({
  faults,
}) => {
  faults.next('list', lostAnswer)
  faults.always('person', lostAnswer)
  const ends = async (target: string) =>
    call('GET', target).then(
      ({ status }) => status,
      () => 'broken',
    )
  const list = [await ends(path), await ends(path)]
  const one = [await ends('/v1/people/1'), await ends('/v1/people/1')]
  faults.lift()
  expect([list, one, await ends('/v1/people/1')]).toEqual([
    ['broken', 200],
    ['broken', 'broken'],
    200,
  ])
})

test('a fault from one kind of call on meets every call that follows, and none before', async ({
  faults,
}) => {
  faults.from('create', lostAnswer)
  expect((await call('GET', path)).status).toBe(200)
  await expect(call('POST', path, { body })).rejects.toThrow('fetch failed')
  await expect(call('GET', path)).rejects.toThrow('fetch failed')
  faults.lift()
  expect((await call('GET', path)).status).toBe(200)
})

test('a proxy that refuses connections takes them again on the same port', async ({ faults }) => {
  const { address } = faults
  await faults.refuse()
  await expect(call('GET', path)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  await faults.listen()
  expect([faults.address, (await call('GET', path)).status]).toEqual([address, 200])
})

test('who hangs up before the answer is seen to, and who has the answer is not', async ({
  faults,
}) => {
  faults.next('list', silent)
  const leaving = new AbortController()
  const answer = call('GET', path, { signal: leaving.signal })
  await expect.poll(() => faults.sent('list')).toHaveLength(1)
  expect(faults.sent('list')[0]?.isCancelled).toBe(false)
  leaving.abort()
  await expect(answer).rejects.toThrow('aborted')
  await expect.poll(() => faults.sent('list')[0]?.isCancelled).toBe(true)
  await (await call('GET', path)).text()
  expect(faults.sent('list')[1]).toMatchObject({ isCancelled: false, isCarriedOut: true })
})

test('a slow call reaches the server when it is let go, and the proxy is quiet then', async ({
  faults,
  api,
}) => {
  const { whenReleased, release } = released()
  faults.next('create', slow(whenReleased))
  const made = call('POST', path, { body })
  await expect.poll(() => faults.sent('create')).toHaveLength(1)
  expect([faults.isQuiet, await api.contacts(person)]).toEqual([false, []])
  release()
  expect((await made).status).toBe(201)
  await expect.poll(() => faults.isQuiet).toBe(true)
  expect(await api.contacts(person)).toHaveLength(1)
})

test('an API without conditions and keys makes two contacts of one key', async ({
  faults,
  api,
}) => {
  faults.hideConditionsAndKeys()
  const headers = { 'Idempotency-Key': 'key-of-one-create-and-no-other' }
  const made = await call('POST', path, { body, headers })
  await call('POST', path, { body, headers })
  expect(made.headers.get('ETag')).toBeNull()
  expect(await api.contacts(person)).toHaveLength(2)
})

test('no connection is left when a test has ended', async ({ faults }) => {
  faults.always('list', silent)
  const answers = [1, 2, 3].map(() => call('GET', path).catch(() => 'broken'))
  await expect.poll(() => faults.sent('list')).toHaveLength(3)
  await faults.reset()
  expect(await Promise.all(answers)).toEqual(['broken', 'broken', 'broken'])
  expect(faults.sent('list')).toEqual([])
  await expect.poll(() => faults.connections).toBe(0)
})

test('a browser sends a write again by itself when a kept connection breaks before the answer', async ({
  faults,
  api,
  page,
  server,
}) => {
  const create = async ([target, token, json]: string[]) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const options = { method: 'POST', headers, body: json ?? '', credentials: 'omit' } as const
    return fetch(target ?? '', options).then(
      ({ status }) => status,
      () => 'broken',
    )
  }
  await page.goto('/people')
  faults.next('create', lostAnswer)
  expect(await page.evaluate(create, [path, server.token, body])).toBe('broken')
  expect(await api.contacts(person)).toHaveLength(1)
  faults.keepConnections()
  expect(await page.evaluate(create, [path, server.token, body])).toBe(201)
  faults.next('create', lostAnswer)
  expect(await page.evaluate(create, [path, server.token, body])).toBe(201)
  expect(await api.contacts(person)).toHaveLength(4)
})
