import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'

const contacts = '/v1/people/1/contacts'
const mobile = `${contacts}/1720`
const website = `${contacts}/1826`

let app: AppUnderTest
beforeEach(async () => {
  app = await appUnderTest()
})
afterEach(() => app.close())

const tagOf = async (path: string) => (await app.call('GET', path)).headers.get('ETag') ?? 'no ETag'

describe.each(['PATCH', 'PUT'])('%s of a contact', (method) => {
  const change = (body: unknown, path = website) => app.call(method, path, { body })

  test('changes what the body names and answers the whole contact', async () => {
    const { status, body, headers } = await change({ website: ' www.my-site.example ' })
    expect(status).toBe(200)
    expect(body).toEqual({
      label: 'personal',
      id: 1826,
      website: 'www.my-site.example',
      integration: false,
    })
    expect((await app.call('GET', website)).body).toEqual(body)
    expect(await tagOf(website)).toBe(headers.get('ETag'))
  })

  test('with an empty body changes nothing', async () => {
    const list = await tagOf(contacts)
    expect((await change({})).body).toMatchObject({ website: 'www.my-stie.com' })
    expect(await tagOf(contacts)).toBe(list)
  })

  test('moves the contact to the channel that is filled', async () => {
    const { body } = await change({ email: 'howard@my-site.example' })
    expect(body).toEqual({
      label: 'personal',
      id: 1826,
      email: 'howard@my-site.example',
      integration: false,
    })
  })

  test('is refused when label and channel would not fit together', async () => {
    const { status, body } = await change({ telephone: '+1 03 413 7224' })
    const errors = [['label', 'Label is not valid for telephone']]
    expect([status, body]).toEqual([422, { message: 'Validation Failed', errors }])
    expect((await app.call('GET', website)).body).toMatchObject({ website: 'www.my-stie.com' })
  })

  test('is refused when null would leave no channel filled', async () => {
    expect((await change({ website: null })).body).toMatchObject({
      errors: [['base', expect.any(String)]],
    })
  })

  test('takes null for another channel, and the contact’s own id', async () => {
    expect((await change({ telephone: null, id: 1826 })).status).toBe(200)
    expect((await change({ id: 1720 })).status).toBe(422)
  })

  test('works on integration contacts: the lock is the page’s', async () => {
    expect((await change({ integration: false }, mobile)).body).toMatchObject({
      integration: false,
    })
  })

  test.each(['/v1/people/1/contacts/999999', '/v1/people/2/contacts/1826'])(
    'is 404 for what is not there, or somebody else’s: %s',
    async (path) => {
      expect((await change({}, path)).status).toBe(404)
    },
  )
})

describe('removing', () => {
  test('one contact answers 204 without a body, and then it is gone', async () => {
    const { status, body } = await app.call('DELETE', website)
    expect([status, body]).toEqual([204, ''])
    expect((await app.call('GET', website)).status).toBe(404)
    expect((await app.call('DELETE', website)).status).toBe(404)
    expect((await app.call('GET', mobile)).status).toBe(200)
  })

  test.each([contacts, `${contacts}/`])(
    'all contacts by %s takes integration contacts, too',
    async (path) => {
      expect((await app.call('DELETE', path)).status).toBe(204)
      expect((await app.call('GET', contacts)).body).toEqual([])
      expect((await app.call('DELETE', path)).status).toBe(204)
    },
  )

  test('is 404 for somebody else’s contact, and for a person who is not there', async () => {
    expect((await app.call('DELETE', '/v1/people/2/contacts/1720')).status).toBe(404)
    expect((await app.call('DELETE', '/v1/people/999999/contacts/')).status).toBe(404)
    expect((await app.call('GET', mobile)).status).toBe(200)
  })
})

describe('If-Match', () => {
  const onCondition = (method: string, path: string, tag: string, body?: unknown) =>
    app.call(method, path, { headers: { 'If-Match': tag }, body })

  test('lets a write through while the contact is as it was read', async () => {
    const tag = await tagOf(website)
    const changed = await onCondition('PATCH', website, tag, { label: 'work' })
    expect(changed.status).toBe(200)
    const next = changed.headers.get('ETag') ?? ''
    expect((await onCondition('DELETE', website, `"other", ${next}`)).status).toBe(204)
  })

  test('refuses a write to a contact that has changed, and the contact stays', async () => {
    const tag = await tagOf(website)
    await app.call('PATCH', website, { body: { integration: true } })
    for (const method of ['PATCH', 'PUT', 'DELETE']) {
      const { status, body } = await onCondition(method, website, tag, { label: 'work' })
      expect([status, body]).toEqual([412, { message: 'Precondition Failed' }])
    }
    expect((await app.call('GET', website)).body).toMatchObject({ label: 'personal' })
  })

  test('with a star only asks that there is something', async () => {
    expect((await onCondition('PATCH', website, '*', {})).status).toBe(200)
    expect((await onCondition('DELETE', contacts, '*')).status).toBe(204)
    expect((await onCondition('DELETE', website, '*')).status).toBe(404)
  })

  test.each(['', 'nonsense', 'W/"x"'])(
    'that is not understood lets nothing through: %j',
    async (tag) => {
      expect((await onCondition('DELETE', website, tag)).status).toBe(412)
      expect((await onCondition('DELETE', contacts, tag)).status).toBe(412)
    },
  )

  test('never matches a weak tag', async () => {
    expect((await onCondition('DELETE', website, `W/${await tagOf(website)}`)).status).toBe(412)
  })

  test('holds delete-all to the whole list, whichever contact has changed', async () => {
    const tag = await tagOf(contacts)
    await app.call('PATCH', website, { body: { website: 'www.my-site.example' } })
    expect((await onCondition('DELETE', `${contacts}/`, tag)).status).toBe(412)
    expect((await app.call('GET', contacts)).body).toHaveLength(2)
    expect((await onCondition('DELETE', `${contacts}/`, await tagOf(contacts))).status).toBe(204)
  })
})

describe('If-None-Match', () => {
  const unless = (method: string, path: string, tag: string, body?: unknown) =>
    app.call(method, path, { headers: { 'If-None-Match': tag }, body })

  test('refuses a write to what it names, or where it names nothing that can be read, and everything stays', async () => {
    for (const path of [website, contacts, `${contacts}/`]) {
      const methods = path === website ? ['PATCH', 'PUT', 'DELETE'] : ['DELETE']
      const tag = await tagOf(path)
      for (const method of methods) {
        for (const named of ['*', tag, `W/${tag}`, `"x", ${tag}`, 'abc', '']) {
          const answer = await unless(method, path, named, { label: 'work' })
          expect([answer.status, answer.body]).toEqual([412, { message: 'Precondition Failed' }])
        }
      }
    }
    expect((await app.call('GET', website)).body).toMatchObject({ label: 'personal' })
    expect((await app.call('GET', contacts)).body).toHaveLength(2)
  })

  test('lets a write through to what is no longer what it names', async () => {
    const [tag, list] = [await tagOf(website), await tagOf(contacts)]
    await app.call('PATCH', website, { body: { integration: true } })
    expect((await unless('PATCH', website, tag, { label: 'work' })).status).toBe(200)
    expect((await unless('DELETE', website, tag)).status).toBe(204)
    expect((await unless('DELETE', website, '*')).status).toBe(404)
    expect((await unless('DELETE', contacts, list)).status).toBe(204)
  })

  test('counts beside If-Match: both have to hold', async () => {
    const tag = await tagOf(website)
    const both = { 'If-Match': tag, 'If-None-Match': tag }
    expect((await app.call('DELETE', website, { headers: both })).status).toBe(412)
    const neither = { 'If-Match': '"x"', 'If-None-Match': '"x"' }
    expect((await app.call('DELETE', website, { headers: neither })).status).toBe(412)
  })
})

describe('the ETag of the list', () => {
  test('is the same on every page, whatever else is asked', async () => {
    const path = '/v1/people/4/contacts'
    const { headers } = await app.call('GET', path)
    const next = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1] ?? ''
    expect(await tagOf(next)).toBe(headers.get('ETag'))
    expect(await tagOf(`${path}?per_page=3&fields=integration`)).toBe(headers.get('ETag'))
  })

  test('never names another list, even in a restored backup in which the same calls came differently', async () => {
    const restored = await appUnderTest()
    onTestFinished(() => restored.close())
    const home = { label: 'home', telephone: '020 7946 0018' }
    await app.call('POST', contacts, { body: home })
    await restored.call('POST', contacts, { body: { ...home, telephone: '020 7946 0019' } })
    const headers = { 'If-Match': await tagOf(contacts) }
    expect((await restored.call('DELETE', contacts, { headers })).status).toBe(412)
    expect((await restored.call('GET', contacts)).body).toHaveLength(3)
  })

  test('changes when a contact comes, changes or goes', async () => {
    const tags = [await tagOf(contacts)]
    await app.call('POST', contacts, { body: { label: 'home', telephone: '020 7946 0018' } })
    tags.push(await tagOf(contacts))
    await app.call('PATCH', mobile, { body: { integration: false } })
    tags.push(await tagOf(contacts))
    await app.call('DELETE', mobile)
    tags.push(await tagOf(contacts))
    expect(new Set(tags).size).toBe(4)
  })
})

test.each([contacts, website])(
  'who has the current answer is told so with 304 and no body: %s',
  async (path) => {
    const tag = await tagOf(path)
    for (const has of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const { status, body, headers } = await app.call('GET', path, {
        headers: { 'If-None-Match': has },
      })
      expect([status, body, headers.get('ETag')]).toEqual([304, '', tag])
    }
    const stale = await app.call('GET', path, { headers: { 'If-None-Match': '"x"' } })
    expect(stale.status).toBe(200)
  },
)
