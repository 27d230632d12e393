import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { commandUnderTest, type Told } from '../commands/commandUnderTest.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'
import type { StoredContact, StoredPerson } from '../store/store.ts'
import { byName, byRank, latestFirst } from '../store/suite/queries.ts'

/** What stands in the files, as text or line by line. */
interface Content {
  people?: string | string[]
  contacts?: string | string[]
}

/** A database of its own, empty at first, and imports into it by command. */
export async function importUnderTest(given?: string) {
  const url = given ?? (await newDatabase())
  const folder = await newFolder()
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') }
  const store = await openStore(openEngine(readDatabase(url)), {
    firstPeople: () => [],
    now: () => clock.now,
  })
  onTestFinished(() => store.close())
  const person = async (sourceID: string): Promise<StoredPerson | undefined> =>
    (await store.people.list({ ...byName, filter: { sourceID } })).rows[0]
  return {
    url,
    folder,
    store,
    clock,
    person,
    async run(content: Content, ...options: string[]): Promise<Told> {
      const args = ['import']
      for (const name of ['people', 'contacts'] as const) {
        const lines = content[name]
        if (lines === undefined) continue
        const path = join(folder, `${name}.csv`)
        await writeFile(path, typeof lines === 'string' ? lines : `${lines.join('\n')}\n`)
        args.push(`--${name}`, path)
      }
      const told = await commandUnderTest(url, [...args, ...options], { now: () => clock.now })
      return { ...told, noted: told.noted.map((line) => line.replace(`${folder}/`, '')) }
    },
    async contacts(sourceID: string): Promise<StoredContact[]> {
      const { id = 0 } = (await person(sourceID)) ?? {}
      return (await store.contacts.list(id, { ...byRank, perPage: 1000 }))?.rows ?? []
    },
    async audit(sourceID: string) {
      const { id = 0 } = (await person(sourceID)) ?? {}
      return (await store.audit.list(id, { ...latestFirst, perPage: 1000 }))?.rows ?? []
    },
  }
}
