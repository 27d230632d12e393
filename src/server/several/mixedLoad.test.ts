import { Client } from 'pg'
import { expect, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { databaseFaults } from '../durability/databaseFaults.ts'
import { replayChanges } from '../replayChanges.ts'
import { mixedLoad } from './mixedLoad.ts'
import { type CallServer, severalServers } from './severalServers.ts'

const people = [3, 4, 5]
const rounds = process.env.LONG ? 300 : 30

test.runIf(onPostgres)(
  'under a mixed load at three servers every answer is true, and the record of changes comes to what is stored',
  async ({ annotate }) => {
    const database = await newDatabase(true)
    await numberInBlocks(database)
    const { servers } = await severalServers({}, database)
    const [first, second, third] = servers
    const contacts = await Promise.all(people.map((person) => contactsOf(first, person)))
    const { calls, created, updated, conditions, wrong } = await mixedLoad(servers, people, rounds)
    expect(wrong).toEqual([])
    expect(new Set(created).size).toBe(created.length)
    expect(conditions.length).toBeGreaterThan(updated)
    expect(conditions.filter((one, at) => conditions.indexOf(one) !== at)).toEqual([])
    const actions: string[] = []
    for (const [n, person] of people.entries()) {
      const replayed = contacts[n] ?? new Map()
      actions.push(...(await replayChanges({ call: second }, person, replayed)))
      expect(await contactsOf(third, person)).toEqual(replayed)
    }
    const counted = (what: string) => actions.filter((action) => action === what).length
    expect([counted('created'), counted('updated')]).toEqual([created.length, updated])
    expect(updated).toBeGreaterThan(rounds / 3)
    expect(await databaseFaults(database)).toEqual([])
    await annotate(`${calls} calls`)
  },
  300_000,
)

/** As an operator may where one sequence is too slow: every session takes ids by the hundred, so that none are in order. */
async function numberInBlocks(connectionString: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query('alter sequence contacts_id_seq cache 100').finally(() => client.end())
}

async function contactsOf(call: CallServer, person: number): Promise<Map<number, unknown>> {
  const all = new Map<number, unknown>()
  let next: string | undefined =
    `/v1/people/${person}/contacts?fields=integration&per_page=100&sort=id`
  while (next) {
    const { body, headers } = await call('GET', next)
    for (const contact of body as { id: number }[]) all.set(contact.id, contact)
    next = /<[^>]*?(\/v1[^>]*)>; *rel="next"/.exec(headers.get('Link') ?? '')?.[1]
  }
  return all
}
