import { expect, test } from 'vitest'
import { onPostgres } from '../databaseUnderTest.ts'
import type { Called } from './caller.ts'
import { severalServers } from './severalServers.ts'

const contacts = '/v1/people/3/contacts'
const limit = 60_000

const mail = (email: string) => ({ body: { label: 'work', email } })
const statusesOf = (answers: Called[]) => answers.map(({ status }) => status).toSorted()

test.runIf(onPostgres)(
  'of several corrections of what they have read at the same moment, one is stored and the others are told',
  async () => {
    const { servers } = await severalServers()
    const [first] = servers
    for (let round = 1; round <= 10; round += 1) {
      const made = await first('POST', contacts, mail('a@example.org'))
      const one = `${contacts}/${(made.body as { id: number }).id}`
      const headers = { 'If-Match': made.headers.get('ETag') ?? '' }
      const answers = await Promise.all(
        servers.map((call, n) => call('PATCH', one, { ...mail(`${n}@example.org`), headers })),
      )
      expect(statusesOf(answers)).toEqual([200, 412, 412])
      const won = answers.find(({ status }) => status === 200)
      for (const call of servers) {
        const read = await call('GET', one)
        expect(read.body).toEqual(won?.body)
        expect(read.headers.get('ETag')).toBe(won?.headers.get('ETag'))
      }
    }
  },
  limit,
)

test.runIf(onPostgres)(
  'a create that is repeated at all servers at the same moment makes one contact, and all say the same',
  async () => {
    const { servers } = await severalServers()
    const [first] = servers
    for (let round = 1; round <= 10; round += 1) {
      const headers = { 'Idempotency-Key': `round ${round}` }
      const answers = await Promise.all(
        [...servers, ...servers].map((call) =>
          call('POST', contacts, { ...mail(`${round}@example.org`), headers }),
        ),
      )
      expect(statusesOf(answers)).toEqual([201, 201, 201, 201, 201, 201])
      const [one, ...others] = answers.map(({ body }) => body)
      expect(others).toEqual(others.map(() => one))
      const other = { ...mail('other@example.org'), headers }
      expect((await first('POST', contacts, other)).status).toBe(422)
    }
    expect((await first('GET', contacts)).body).toHaveLength(10)
  },
  limit,
)
