import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { applyContacts } from './applyContacts.ts'
import { applyPeople } from './applyPeople.ts'
import type { FoundBadLine, Staging } from './bulkStore.ts'
import { checkManagers } from './checkManagers.ts'
import { setManagers } from './setManagers.ts'
import { sparedAmong, sparePeople } from './sparedPeople.ts'
import { stageContacts } from './stageContacts.ts'
import { badLines, contactsByPerson, goodPeople, waitingPeople } from './stagedPages.ts'
import { stagePeople } from './stagePeople.ts'
import type { StagingTables } from './stagingTables.ts'
import { untilFree } from './untilFree.ts'

/**
 * @param db on the connection that has the staging tables, which are empty
 * @param now epoch milliseconds
 */
export function sqlStaging(db: Kysely<StagingTables>, engine: Engine, now: () => number): Staging {
  const time = () => new Date(now()).toISOString()
  const inTransaction = <Result>(write: (trx: Kysely<StagingTables>) => Promise<Result>) =>
    untilFree(() => db.transaction().execute(write))
  let good = 0
  let bad = 0
  let lastLineOfPeople = 0
  let sparesEverybody = false
  const refuse = async (lines: FoundBadLine[]) => {
    if (lines.length === 0) return
    bad += lines.length
    const rows = lines.map(({ file, line, message }) => ({ file, line, message }))
    await db.insertInto('bad_lines').values(rows).execute()
    const ofContacts = lines.filter(({ file }) => file === 'contacts')
    if (ofContacts.some(({ person }) => person === undefined)) sparesEverybody = true
    await sparePeople(
      db,
      ofContacts.flatMap(({ person }) => person ?? []),
    )
  }
  return {
    async addPeople(people) {
      if (people.length === 0) return
      const repeated = await stagePeople(db, people)
      good += people.length - repeated.length
      lastLineOfPeople = people.at(-1)?.line ?? lastLineOfPeople
      await refuse(repeated)
    },
    async checkManagers() {
      for await (const lines of checkManagers(db, lastLineOfPeople)) {
        good -= lines.length
        await refuse(lines)
      }
    },
    async addContacts(contacts) {
      if (contacts.length === 0) return
      const unknown = await stageContacts(db, contacts)
      good += contacts.length - unknown.length
      await refuse(unknown)
    },
    addBadLines: refuse,
    badLinesTotal: () => bad,
    goodLinesTotal: () => good,
    badLines: () => badLines(db),
    async *applyPeople(columns) {
      for await (const staged of goodPeople(db)) {
        yield await inTransaction((trx) => applyPeople(trx, engine, staged, columns, time()))
      }
      for await (const lines of waitingPeople(db)) {
        await inTransaction((trx) => setManagers(trx, lines))
        await nextTurn()
      }
    },
    async *applyContacts(by) {
      for await (const people of contactsByPerson(db)) {
        const spared = await sparedAmong(
          db,
          people.map(({ person }) => person),
        )
        const isSpared = (person: string) => sparesEverybody || spared.has(person)
        yield await inTransaction((trx) =>
          applyContacts(trx, engine, people, isSpared, { by, at: time() }),
        )
      }
    },
  }
}
