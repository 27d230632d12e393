import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { largePerson } from '../databases/largePerson.ts'
import { type ChildServer, startChildServer } from './childServer.ts'

/** Starts json-server on a file with the same people and contacts as our database has. */
export async function startJsonServer(people: number): Promise<ChildServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'json-server-'))
  const file = path.join(folder, 'db.json')
  const persons = Array.from({ length: people }, (_, at) => largePerson(at + 1))
  const contacts = persons.flatMap(({ id, email, mobile, work }) => [
    { id: 3 * id - 2, personId: id, label: 'work', telephone: work },
    { id: 3 * id - 1, personId: id, label: 'mobile', telephone: mobile },
    { id: 3 * id, personId: id, label: 'work', email },
  ])
  const named = persons.map(({ id, name, email }) => ({ id, name, primary_email: email }))
  await writeFile(file, JSON.stringify({ people: named, contacts }))
  const server = await startChildServer(path.join(import.meta.dirname, 'jsonServer.mjs'), [file])
  return {
    ...server,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
