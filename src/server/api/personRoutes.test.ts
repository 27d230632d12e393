import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldText } from '../../contract/foldText.ts'
import { readLinkHeader } from '../../contract/paging.ts'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'
import { samplePeople } from '../sample/samplePeople.ts'

let app: AppUnderTest
beforeAll(async () => {
  app = await appUnderTest()
})
afterAll(() => app.close())

async function everybody(path: string): Promise<unknown[]> {
  const people: unknown[] = []
  for (let url: string | undefined = path; url; ) {
    const { body, headers } = await app.call('GET', url)
    people.push(...(body as unknown[]))
    url = readLinkHeader(headers.get('Link')).next
  }
  return people
}

const names = (body: unknown) => (body as { name: string }[]).map(({ name }) => name)

test('the version itself answers an empty object, by which a token can be tried', async () => {
  const { status, body } = await app.call('GET', '/v1')
  expect([status, body]).toEqual([200, {}])
})

test('people are listed with the fields of a list, references as id and name or null', async () => {
  const { body } = await app.call('GET', '/v1/people?sort=id&per_page=1')
  const [howard] = samplePeople()
  expect(body).toEqual([
    {
      id: 1,
      sourceID: howard?.sourceID,
      name: 'Howard Tanner',
      organization: howard?.organization,
      site: howard?.site,
      manager: { id: howard?.managerId, name: expect.any(String) },
      disabled: false,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    },
  ])
})

test('further fields come when asked for', async () => {
  const { body } = await app.call('GET', '/v1/people?sort=id&per_page=1&fields=job_title,vip')
  expect(body).toMatchObject([
    { id: 1, job_title: 'IT Service Manager', vip: true, disabled: false },
  ])
})

test('people are sorted by name without regard to case and accents, in pages that show everybody', async () => {
  const people = names(await everybody('/v1/people?per_page=100'))
  expect(people).toHaveLength(samplePeople().length)
  const latin = people.filter((name) => /^[a-z' -]+$/i.test(name)).map((name) => name.toLowerCase())
  expect(latin).toEqual([...latin].sort())
})

test('the other way round, people are sorted backwards', async () => {
  const forwards = await everybody('/v1/people?per_page=100&sort=name')
  const backwards = await everybody('/v1/people?per_page=100&sort=-name,-id')
  expect(forwards).toHaveLength(samplePeople().length)
  expect(backwards).toEqual(forwards.toReversed())
})

test('a part of the name or e-mail finds people', async () => {
  const byName = await app.call('GET', '/v1/people?q=tanner')
  const byMail = await app.call('GET', '/v1/people?q=howard.tanner%40')
  const nobody = await app.call('GET', '/v1/people?q=%25')
  expect(names(byName.body)).toContain('Howard Tanner')
  expect(names(byMail.body)).toEqual(['Howard Tanner'])
  expect(nobody.body).toEqual([])
})

test('an exact value narrows the list', async () => {
  const disabled = await app.call('GET', '/v1/people?disabled=true&per_page=100')
  const expected = samplePeople().filter((person) => person.disabled)
  expect(names(disabled.body).sort()).toEqual(expected.map(({ name }) => name).sort())
  const [howard] = samplePeople()
  const mail = encodeURIComponent(howard?.primary_email ?? '')
  const one = await app.call('GET', `/v1/people?primary_email=${mail}&sourceID=${howard?.sourceID}`)
  expect(names(one.body)).toEqual(['Howard Tanner'])
})

test('one person comes whole', async () => {
  const { status, body } = await app.call('GET', '/v1/people/1')
  const [howard] = samplePeople()
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: 1,
    name: 'Howard Tanner',
    primary_email: howard?.primary_email,
    job_title: 'IT Service Manager',
    location: howard?.location,
    locale: howard?.locale,
    supportID: howard?.supportID,
    employeeID: howard?.employeeID,
    vip: true,
    time_zone: howard?.time_zone,
    picture_uri: null,
  })
})

test.each([
  ['GET, HEAD', 'POST', '/v1'],
  ['GET, HEAD', 'DELETE', '/v1/people'],
  ['GET, HEAD', 'PATCH', '/v1/people/1'],
  ['GET, HEAD, POST, DELETE', 'PATCH', '/v1/people/1/contacts'],
  ['GET, HEAD, PATCH, PUT, DELETE', 'POST', '/v1/people/1/contacts/1720'],
])('other methods than %s are 405: %s %s', async (allow, method, path) => {
  const { status, body, headers } = await app.call(method, path)
  expect([status, body]).toEqual([405, { message: 'Method Not Allowed' }])
  expect(headers.get('Allow')).toBe(allow)
})

test.each(['+1 03 413 7223', '00103 4137223', '4137223'])(
  'a telephone number finds who has it, however it is written: %s',
  async (number) => {
    const { body } = await app.call('GET', `/v1/people?q=${encodeURIComponent(number)}`)
    expect(names(body)).toContain('Howard Tanner')
  },
)

test('one character finds people, too, in any script', async () => {
  const han = samplePeople().find(({ name }) => /^\p{Script=Han}/u.test(name))?.name ?? ''
  const [first = ''] = han
  const { body } = await app.call('GET', `/v1/people?q=${encodeURIComponent(first)}&per_page=100`)
  expect(names(body)).toContain(han)
})

test('a search that finds more than 200 people leads through all of them, and does not say how many there are', async () => {
  const total = samplePeople().length
  const { headers } = await app.call('GET', '/v1/people?q=e&per_page=100')
  const mail = samplePeople().filter(({ name, primary_email }) =>
    /e/i.test(foldText(`${name} ${primary_email ?? ''}`)),
  )
  expect(mail.length).toBeGreaterThan(200)
  expect(mail.length).toBeLessThanOrEqual(total)
  expect(headers.get('X-Pagination-Total-Entries')).toBeNull()
  expect(headers.get('X-Pagination-Total-Pages')).toBeNull()
  expect(headers.get('X-Pagination-Per-Page')).toBe('100')
  const found = names(await everybody('/v1/people?q=e&per_page=100'))
  expect(found.toSorted()).toEqual(mail.map(({ name }) => name).toSorted())
})
