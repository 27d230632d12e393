import { once } from 'node:events'
import { expect, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { startServerProcess } from '../durability/serverProcess.ts'
import { startBalancer } from './balancer.ts'
import { callAt } from './caller.ts'

const env = { DRAIN_SECONDS: '1' }

test.runIf(onPostgres)(
  'three servers are restarted in turn under load, and no call fails',
  async ({ annotate }) => {
    const database = await newDatabase(true)
    const servers = await Promise.all([1, 2, 3].map(() => startServerProcess(database, { env })))
    const balancer = await startBalancer(servers.map(({ url }) => url))
    const load = startLoad(balancer.url)
    for (const { child, url } of servers) {
      const before = balancer.passedTo.get(url) ?? 0
      child.kill('SIGTERM')
      const [code] = await once(child, 'exit')
      expect(code).toBe(0)
      const { port } = new URL(url)
      await startServerProcess(database, { env: { ...env, PORT: port } })
      const passed = () => (balancer.passedTo.get(url) ?? 0) - before
      await expect.poll(passed, { timeout: 20_000 }).toBeGreaterThan(100)
    }
    const { failures, calls } = await load.end()
    expect(failures).toEqual([])
    expect(calls).toBeGreaterThan(300)
    await annotate(`${calls} calls`)
  },
  120_000,
)

/** Eight callers, each with a person of its own: every one lists, adds, corrects and removes, over and over. */
function startLoad(url: string) {
  let isOver = false
  let calls = 0
  const failures: string[] = []
  const ask = async (expected: number, method: string, path: string, body?: object) => {
    calls += 1
    const answer = await callAt(url, method, path, body && { body })
    if (answer.status !== expected) {
      failures.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    return answer.body
  }
  const work = async (person: number) => {
    const contacts = `/v1/people/${person}/contacts`
    while (!isOver) {
      const made = await ask(201, 'POST', contacts, { label: 'work', email: 'a@example.org' })
      const one = `${contacts}/${(made as { id?: number }).id}`
      await ask(200, 'GET', contacts)
      await ask(200, 'PATCH', one, { email: 'b@example.org' })
      await ask(200, 'GET', '/v1/people?q=an')
      await ask(204, 'DELETE', one)
    }
  }
  const working = [3, 4, 5, 6, 7, 8, 9, 10].map((person) =>
    work(person).catch((error) => failures.push(String(error.cause ?? error))),
  )
  return {
    async end() {
      isOver = true
      await Promise.all(working)
      return { failures, calls }
    },
  }
}
