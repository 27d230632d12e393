import { randomUUID } from 'node:crypto'
import type { CallServer } from './severalServers.ts'

/** What a load was told; nobody else has changed anything meanwhile. */
export interface Told {
  calls: number
  /** The ids of contacts that were created. */
  created: number[]
  updated: number
  /** What was changed under which condition, for each change: nothing twice, as the second would overwrite the first. */
  conditions: string[]
  /** Answers that no rule allows. */
  wrong: string[]
}

const agentsAtEachServer = 3

/**
 * Agents at every server, who all work on the same few people: they list, add (half of the time at two servers at once,
 * as a repeat), and correct, remove and empty under the condition that nothing has changed since they have read it.
 *
 * @param rounds what each agent does, one after another
 */
export async function mixedLoad(
  servers: readonly CallServer[],
  people: readonly number[],
  rounds: number,
): Promise<Told> {
  const told: Told = { calls: 0, created: [], updated: 0, conditions: [], wrong: [] }
  const work = async (agent: number) => {
    const at = (n: number) => asked(servers[n % servers.length], told)
    for (let round = 0; round < rounds; round += 1) {
      const person = people[(agent + round * 7) % people.length]
      const act = acts[(agent * 5 + round) % acts.length]
      await act?.(`/v1/people/${person}/contacts`, at(agent), at(agent + 1), told)
    }
  }
  await Promise.all(Array.from({ length: agentsAtEachServer * servers.length }, (_, n) => work(n)))
  return told
}

type Ask = ReturnType<typeof asked>
type Act = (contacts: string, here: Ask, there: Ask, told: Told) => Promise<void>

const add: Act = async (contacts, here, _, told) => {
  const { body } = await here([201], 'POST', contacts, mail())
  told.created.push((body as { id: number }).id)
}

const addTwice: Act = async (contacts, here, there, told) => {
  const options = { ...mail(), headers: { 'Idempotency-Key': randomUUID() } }
  const create = (ask: Ask) => ask([201], 'POST', contacts, options)
  const [one, other] = await Promise.all([create(here), create(there)])
  if (JSON.stringify(one.body) !== JSON.stringify(other.body)) told.wrong.push('two answers')
  told.created.push((one.body as { id: number }).id)
}

const correct: Act = async (contacts, here, there, told) => {
  const read = await readOne(contacts, here)
  const options = { ...mail(), ...read.condition }
  const { status } = await there([200, 412, 404], 'PATCH', read.address, options)
  if (status !== 200) return
  told.updated += 1
  told.conditions.push(`${read.address} ${read.condition.headers['If-Match']}`)
}

const remove: Act = async (contacts, here, there, told) => {
  const { address, condition } = await readOne(contacts, there)
  const { status } = await here([204, 412, 404], 'DELETE', address, condition)
  if (status === 204) told.conditions.push(`${address} ${condition.headers['If-Match']}`)
}

const empty: Act = async (contacts, here, there, told) => {
  const { body, headers } = await here([200], 'GET', contacts)
  const tag = headers.get('ETag') ?? ''
  const { status } = await there([204, 412], 'DELETE', contacts, { headers: { 'If-Match': tag } })
  const isChange = status === 204 && (body as unknown[]).length > 0
  if (isChange) told.conditions.push(`${contacts} ${tag}`)
}

const acts = [add, addTwice, correct, correct, add, correct, remove, addTwice, correct, empty]

async function readOne(contacts: string, ask: Ask) {
  const { body } = await ask([200], 'GET', `${contacts}?label=personal&per_page=100`)
  const [first] = body as { id: number }[]
  const address = `${contacts}/${first?.id ?? 1}`
  const { headers } = await ask([200, 404], 'GET', address)
  return { address, condition: { headers: { 'If-Match': headers.get('ETag') ?? '"gone"' } } }
}

function mail() {
  return { body: { label: 'personal', email: `${randomUUID()}@example.org` } }
}

function asked(call: CallServer | undefined, told: Told) {
  return async (allowed: number[], ...of: Parameters<CallServer>) => {
    if (call === undefined) throw new Error('There is no such server')
    told.calls += 1
    const answer = await call(...of)
    if (!allowed.includes(answer.status)) {
      told.wrong.push(`${of[0]} ${of[1]}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    return answer
  }
}
