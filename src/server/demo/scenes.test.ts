import { afterEach, expect, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'
import { busyPerson, editedContact, synchronisedPerson } from './stagePeople.ts'

const opened: AppUnderTest[] = []
afterEach(() => Promise.all(opened.splice(0).map((app) => app.close())))

async function stage(circumstances: Parameters<typeof appUnderTest>[0] = {}) {
  const app = await appUnderTest({ hasScenes: true, ...circumstances })
  opened.push(app)
  const play = (scene: unknown, headers?: Record<string, string>) =>
    app.call('POST', '/demo/scene', { body: { scene }, ...(headers && { headers }) })
  const contactsOf = async (personId: number) =>
    (await app.call('GET', `/v1/people/${personId}/contacts?fields=integration`)).body
  return { ...app, play, contactsOf }
}

test('without DEMO there are no scenes, whatever the method', async () => {
  const { call, play } = await stage({ hasScenes: false })
  expect((await play('busy person')).status).toBe(404)
  expect((await call('GET', '/demo/scene')).status).toBe(404)
  expect((await call('GET', '/v1/people/9000003')).status).toBe(404)
})

test('a scene answers with its person and the contacts that are stored', async () => {
  const { play, contactsOf } = await stage()
  for (const [scene, count] of [
    ['empty person', 0],
    ['busy person', 10],
    ['synchronised person', 4],
  ] as const) {
    const { status, body } = await play(scene)
    expect(status).toBe(200)
    const { personId, contacts } = body as { personId: number; contacts: unknown[] }
    expect(contacts).toHaveLength(count)
    expect(await contactsOf(personId)).toEqual(contacts)
  }
})

test('the same scene twice is the same, whatever was changed between', async () => {
  const { call, play } = await stage()
  const first = (await play('busy person')).body
  const { id } = busyPerson
  await call('POST', `/v1/people/${id}/contacts`, { body: { label: 'work', email: 'a@b.example' } })
  await call('DELETE', `/v1/people/${id}/contacts/${editedContact.id}`)
  await play('a synchronisation runs now')
  expect((await play('busy person')).body).toEqual(first)
  expect((await call('GET', `/v1/people/${id}/audit_entries`)).body).toEqual([])
  const added = { label: 'home', telephone: '+31 10 555 0100' }
  expect((await call('POST', `/v1/people/${id}/contacts`, { body: added })).status).toBe(201)
})

test('a colleague edits one contact, and the record says who', async () => {
  const { call, play } = await stage()
  expect((await play('a colleague edits now')).status).toBe(409)
  await play('busy person')
  const { body } = await play('a colleague edits now')
  const { contacts } = body as { contacts: { id: number }[] }
  expect(contacts).toContainEqual(
    expect.objectContaining({ id: editedContact.id, telephone: editedContact.value }),
  )
  const entries = (await call('GET', `/v1/people/${busyPerson.id}/audit_entries`)).body
  expect(entries).toEqual([
    expect.objectContaining({ action: 'updated', created_by: { name: 'Grace Okafor' } }),
  ])
})

test('a synchronisation gives new ids, the same ones each time, and leaves what agents entered', async () => {
  const { play, contactsOf } = await stage()
  expect((await play('a synchronisation runs now')).status).toBe(409)
  await play('synchronised person')
  const first = await play('a synchronisation runs now')
  const own = {
    label: 'personal',
    id: 9_000_104,
    email: 'marta@lindqvist.example',
    integration: false,
  }
  expect(await contactsOf(synchronisedPerson.id)).toContainEqual(own)
  expect((await play('a synchronisation runs now')).body).toEqual(first.body)
  await play('synchronised person')
  expect((await play('a synchronisation runs now')).body).toEqual(first.body)
})

test('a failing API fails until the usual one, another person or two minutes', async () => {
  let now = Date.parse('2026-11-27T10:00:00Z')
  const { call, play } = await stage({ now: () => now })
  const status = async () => (await call('GET', '/v1/people/1')).status
  for (const end of [
    () => play('usual'),
    () => play('busy person'),
    async () => {
      now += 120_000
    },
  ]) {
    await play('failing API')
    expect(await status()).toBe(503)
    await end()
    expect(await status()).toBe(200)
  }
})

test('only who may write can play, and only a scene that there is', async () => {
  const { headersOf, play } = await stage()
  expect((await play('busy person', await headersOf('Rita', 'reader'))).status).toBe(403)
  expect((await play('busy person', { Authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await play('busy person', await headersOf('Ada', 'agent'))).status).toBe(200)
  const { status, body } = await play('a quiet afternoon')
  expect(status).toBe(422)
  expect(body).toMatchObject({ errors: [['scene', expect.stringContaining('busy person')]] })
  expect((await play(undefined)).status).toBe(422)
})

test('nobody else is written over', async () => {
  const { play } = await stage({
    firstPeople: () => [{ ...busyPerson, name: 'Somebody Else', sourceID: 'OTHER', contacts: [] }],
  })
  expect((await play('busy person')).status).toBe(409)
})

test('what a slow API was asked is done at once and told late, so that it cannot reach into a later scene', async () => {
  const { call, play, store } = await stage()
  const first = (await play('busy person')).body
  await play('slow API')
  const path = `/v1/people/${busyPerson.id}/contacts/${editedContact.id}`
  const late = call('DELETE', path)
  const stored = () => store.contacts.find(busyPerson.id, editedContact.id)
  await expect.poll(stored, { timeout: 2_000 }).toBeUndefined()
  const again = (await play('busy person')).body
  expect((await late).status).toBe(204)
  expect(again).toEqual(first)
  expect(await stored()).toBeDefined()
})

test('what is added after a scene comes behind what the scene has, on every database', async () => {
  const { call, play } = await stage()
  await play('busy person')
  const path = `/v1/people/${busyPerson.id}/contacts`
  await call('POST', path, { body: { label: 'mobile', telephone: '+31 6 5550 0001' } })
  const { body } = await call('GET', `${path}?label=mobile`)
  expect(body).toEqual([
    expect.objectContaining({ id: editedContact.id }),
    expect.objectContaining({ telephone: '+31 6 5550 0001' }),
  ])
})

test('under a name by which other machines reach the server there are no scenes', async () => {
  const { call } = await stage({ env: { ALLOWED_HOSTS: 'desk.example.org' } })
  const body = { scene: 'failing API' }
  const play = (address: string) => call('POST', `${address}/demo/scene`, { body })
  expect((await play('http://desk.example.org')).status).toBe(404)
  expect((await call('GET', 'http://desk.example.org/v1')).status).toBe(200)
  expect((await play('http://127.0.0.1:8080')).status).toBe(200)
})

test('pages of other origins cannot play, not even those that may call the API', async () => {
  const Origin = 'https://portal.example.org'
  const { call } = await stage({ env: { ALLOWED_ORIGINS: Origin } })
  const headers = { Authorization: '', Origin, 'Access-Control-Request-Method': 'POST' }
  const preflight = await call('OPTIONS', '/demo/scene', { headers })
  expect(preflight.status).toBeGreaterThanOrEqual(400)
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull()
})
