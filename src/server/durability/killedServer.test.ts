import { expect, inject, onTestFinished, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { startCluster } from '../postgresUnderTest/cluster.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { databaseFaults } from './databaseFaults.ts'
import { keptAt } from './keptAt.ts'
import { startServerProcess } from './serverProcess.ts'
import { createWriter, type Writer } from './writer.ts'

const rounds = process.env.LONG ? 50 : 5
const people = [3, 4, 5, 6, 7, 8]

test(`${inject('engine')}: killed ${rounds} times under a stream of writes, it has every acknowledged write and none by half`, async ({
  annotate,
}) => {
  const { url, killDatabase } = await durableDatabase()
  const writers: Writer[] = []
  let answers = 0
  for (let round = 1; round <= rounds; round += 1) {
    const server = await startServerProcess(url)
    const enough = answers + 20 + ((round * 17) % 40)
    const writing = new Promise<void>((resolve) => {
      const onAnswer = () => {
        answers += 1
        if (answers === enough) resolve()
      }
      writers.push(...people.map((person) => createWriter({ person, round, onAnswer })))
    })
    const done = writers.slice(-people.length).map((writer) => writer.writeOn(server.url))
    await writing
    await Promise.all([server.kill(), round % 2 === 0 && killDatabase()])
    await Promise.all(done)
    expect(await databaseFaults(url)).toEqual([])
    for (const person of people) {
      const own = writers.filter((writer) => writer.person === person)
      await expectKept(url, person, own)
    }
  }
  expect(answers).toBeGreaterThanOrEqual(rounds * 20)
  await annotate(`${answers} writes were acknowledged`)
}, 900_000)

/** Every answered write of the writers is there, nothing else is, and the record of changes tells the same. */
async function expectKept(url: string, person: number, writers: Writer[]) {
  const { contacts, replayed, created } = await keptAt(url, person, sampleOf(person))
  const acknowledged = new Map(writers.flatMap((writer) => [...writer.acknowledged]))
  const stored = new Map(contacts.map(({ id, value }) => [id, value]))
  for (const [id, possible] of acknowledged) {
    expect([...possible], `contact ${id}`).toContain(stored.get(id))
  }
  expect(contacts).toEqual(replayed)
  const asked = writers.map((writer) => writer.unanswered())
  for (const { id, value } of created.filter((contact) => !acknowledged.has(contact.id))) {
    expect(asked, `contact ${id}, of which nobody knows`).toContain(value)
  }
}

function sampleOf(person: number) {
  const contacts = samplePeople().find(({ id }) => id === person)?.contacts ?? []
  return contacts.toSorted((one, other) => one.id - other.id)
}

/** A database that survives what the test does to it; PostgreSQL is killed too, and so is one that waits for the disk. */
async function durableDatabase() {
  if (!onPostgres) return { url: await newDatabase(), killDatabase: async () => undefined }
  const cluster = await startCluster()
  onTestFinished(() => cluster.stop())
  return {
    url: cluster.urlOf('postgres'),
    killDatabase: () => cluster.killDuring(async () => undefined),
  }
}
