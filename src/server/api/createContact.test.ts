import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channels, labelFits, labels } from '../../contract/channels.ts'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'

const contacts = '/v1/people/3/contacts'
const workMail = { label: 'work', email: 'noor@example.org' }

let app: AppUnderTest
beforeEach(async () => {
  app = await appUnderTest()
})
afterEach(() => app.close())

const create = (body: unknown, headers: Record<string, string> = {}) =>
  app.call('POST', contacts, { body, headers })

describe('adding a contact', () => {
  test('answers 201 with the whole contact, its address and its ETag', async () => {
    const { status, body, headers } = await create(workMail)
    const id = (body as { id: number }).id
    expect(status).toBe(201)
    expect(body).toEqual({ label: 'work', id, email: 'noor@example.org', integration: false })
    const location = headers.get('Location') ?? ''
    const read = await app.call('GET', location)
    expect(location).toBe(`${contacts}/${id}`)
    expect(read.body).toEqual(body)
    expect(read.headers.get('ETag')).toBe(headers.get('ETag'))
  })

  test('keeps a value as it was typed, but for white space around it', async () => {
    const { body } = await create({ label: 'home', telephone: '  ٠٢٠ 7946–0018 ☎ ' })
    expect(body).toMatchObject({ telephone: '٠٢٠ 7946–0018 ☎' })
  })

  test('takes null for channels that are not filled, and integration as given', async () => {
    const nulls = { telephone: null, chat: null, website: null, integration: true }
    expect((await create({ ...workMail, ...nulls })).body).toMatchObject({ integration: true })
  })

  test.each(labels.flatMap((label) => channels.map((channel) => [label, channel] as const)))(
    '%s on %s is accepted when the vendor’s page says so, and else a fault of the label',
    async (label, channel) => {
      const { status, body } = await create({ label, [channel]: 'anything' })
      const refused = {
        message: 'Validation Failed',
        errors: [['label', `Label is not valid for ${channel}`]],
      }
      expect([status, body]).toEqual(
        labelFits(label, channel) ? [201, expect.objectContaining({ label })] : [422, refused],
      )
    },
  )

  test.each([
    [{ email: 'a@example.org' }, [['label', "Label can't be blank"]]],
    [{ label: ' ', email: 'a' }, [['label', "Label can't be blank"]]],
    [{ label: 'office', email: 'a' }, [['label', `Label is not one of ${labels.join(', ')}`]]],
    [{ label: 'work' }, [['base', 'One of telephone, email, chat or website must be filled']]],
    [{ label: 'work', email: ' ' }, [['email', "Email can't be blank"]]],
    [
      { label: 'work', email: 'a', website: 'b' },
      [['base', 'Only one of telephone, email, chat or website can be filled']],
    ],
    [
      { label: 'work', email: 'a'.repeat(256) },
      [['email', 'Email is too long (maximum is 255 characters)']],
    ],
    [{ label: 'work', telephone: 31 }, [['telephone', 'Telephone must be a string']]],
    [
      { label: 'work', email: 'a\0b' },
      [['email', 'Email contains a character that cannot be stored']],
    ],
    [
      { label: 'work', email: '\ud83d' },
      [['email', 'Email contains a character that cannot be stored']],
    ],
    [{ ...workMail, integration: 'yes' }, [['integration', 'Integration must be true or false']]],
    [{ ...workMail, id: 7 }, [['id', "ID can't be set"]]],
    [{ ...workMail, nodeID: 'x' }, [['nodeID', 'NodeID is not a known field']]],
    [[workMail], [['base', 'The body must be a JSON object']]],
    [null, [['base', 'The body must be a JSON object']]],
  ])('refuses %j with 422 and the fault on its field', async (body, errors) => {
    const answer = await create(body)
    expect([answer.status, answer.body]).toEqual([422, { message: 'Validation Failed', errors }])
    expect((await app.call('GET', contacts)).body).toEqual([])
  })

  test('tells every fault at once', async () => {
    const { body } = await create({ label: 'pager', email: 5, shoe: 1, integration: 0 })
    const fields = (body as { errors: [string, string][] }).errors.map(([field]) => field)
    expect(fields.toSorted()).toEqual(['email', 'integration', 'label', 'shoe'])
  })

  test('a key that JavaScript gives a meaning is a field like any other', async () => {
    const { status, body } = await create('{"label":"work","email":"a","__proto__":{"id":1}}')
    expect([status, body]).toMatchObject([422, { errors: [['__proto__', expect.any(String)]] }])
  })

  test('counts characters and not their bytes: 255 emoji fit', async () => {
    expect((await create({ label: 'work', email: '😀'.repeat(255) })).status).toBe(201)
  })

  test('for a person who is not there is 404, whatever the body says', async () => {
    const valid = await app.call('POST', '/v1/people/999999/contacts', { body: workMail })
    const faulty = await app.call('POST', '/v1/people/999999/contacts', { body: {} })
    expect([valid.status, faulty.status]).toEqual([404, 404])
  })
})

describe('adding a contact on a condition', () => {
  const listTag = async () => (await app.call('GET', contacts)).headers.get('ETag') ?? 'no ETag'
  const refused = [412, { message: 'Precondition Failed' }]

  test('happens while the list is the one of If-Match, and not the one of If-None-Match', async () => {
    const before = await listTag()
    expect((await create(workMail, { 'If-Match': `"x", ${before}` })).status).toBe(201)
    expect((await create(workMail, { 'If-Match': '*' })).status).toBe(201)
    expect((await create(workMail, { 'If-None-Match': before })).status).toBe(201)
    expect((await app.call('GET', contacts)).body).toHaveLength(3)
  })

  test.each(['"x"', 'nonsense', ''])('does not happen on If-Match: %j', async (tag) => {
    const { status, body } = await create(workMail, { 'If-Match': tag })
    expect([status, body]).toEqual(refused)
    expect((await app.call('GET', contacts)).body).toEqual([])
  })

  test('does not happen once the list has changed, nor while it has not, as was asked', async () => {
    const before = await listTag()
    await create(workMail)
    const now = await listTag()
    const conditions = [
      { 'If-Match': before },
      { 'If-Match': `W/${now}` },
      { 'If-None-Match': now },
      { 'If-None-Match': `W/${now}` },
      { 'If-None-Match': '*' },
      { 'If-Match': now, 'If-None-Match': now },
    ]
    for (const condition of conditions) {
      const { status, body } = await create(workMail, condition)
      expect([status, body]).toEqual(refused)
    }
    expect((await app.call('GET', contacts)).body).toHaveLength(1)
  })

  test('is a fault of the body first, and of a person who is not there', async () => {
    const headers = { 'If-Match': '"x"' }
    const elsewhere = '/v1/people/999999/contacts'
    expect((await create({ label: 'work' }, headers)).status).toBe(422)
    expect((await app.call('POST', elsewhere, { body: workMail, headers })).status).toBe(404)
  })

  test('is answered again under its key, though the list has changed by it', async () => {
    const headers = { 'Idempotency-Key': '6f1c-noor', 'If-Match': await listTag() }
    const [first, second] = [await create(workMail, headers), await create(workMail, headers)]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
  })

  test('that did not happen does not use up its key', async () => {
    const key = { 'Idempotency-Key': '6f1c-noor' }
    expect((await create(workMail, { ...key, 'If-Match': '"x"' })).status).toBe(412)
    expect((await create(workMail, { ...key, 'If-Match': await listTag() })).status).toBe(201)
  })
})

describe('adding a contact with an Idempotency-Key', () => {
  const key = { 'Idempotency-Key': '6f1c-noor' }

  test('makes one contact, however often it is repeated, and answers the same', async () => {
    const [first, second] = [await create(workMail, key), await create(workMail, key)]
    expect(second.status).toBe(201)
    expect(second.body).toEqual(first.body)
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'))
    expect((await app.call('GET', contacts)).body).toHaveLength(1)
  })

  test('refuses the key for another contact', async () => {
    await create(workMail, key)
    const other = await create({ ...workMail, label: 'personal' }, key)
    const refused = [['base', 'This Idempotency-Key was used for another request']]
    expect([other.status, other.body]).toMatchObject([422, { errors: refused }])
  })

  test('stands for its person too: the same key for somebody else makes another contact', async () => {
    const first = await create(workMail, key)
    const path = '/v1/people/1/contacts'
    const elsewhere = await app.call('POST', path, { body: workMail, headers: key })
    expect([first.status, elsewhere.status]).toEqual([201, 201])
    expect(elsewhere.body).not.toEqual(first.body)
  })

  test('stands for its caller too: the same key of a colleague makes another contact', async () => {
    const ada = await app.headersOf('Ada', 'agent')
    const bob = await app.headersOf('Bob', 'agent')
    const first = await create(workMail, { ...key, ...ada })
    const second = await create(workMail, { ...key, ...bob })
    expect([first.status, second.status]).toEqual([201, 201])
    expect((await app.call('GET', contacts)).body).toHaveLength(2)
    expect((await create(workMail, { ...key, ...bob })).body).toEqual(second.body)
  })

  test('answers a second call that comes while the first still runs like the first', async () => {
    const [first, second] = await Promise.all([create(workMail, key), create(workMail, key)])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect((await app.call('GET', contacts)).body).toHaveLength(1)
  })

  test('does not keep a refusal: the corrected call may use the same key', async () => {
    expect((await create({ label: 'work' }, key)).status).toBe(422)
    expect((await create(workMail, key)).status).toBe(201)
  })

  test.each(['', 'x'.repeat(256), 'ключ'.normalize()])('refuses %j as a key', async (bad) => {
    const headers = { 'Idempotency-Key': Buffer.from(bad).toString('latin1') }
    const { status, body } = await create(workMail, headers)
    const message = "Header 'Idempotency-Key' must have 1 to 255 printable ASCII characters"
    expect([status, body]).toEqual([400, { message }])
  })
})
