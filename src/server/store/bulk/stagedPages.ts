import type { Kysely } from 'kysely'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import type { PersonContacts } from './applyContacts.ts'
import type { BadLine } from './bulkStore.ts'
import { rowsAtOnce } from './inParts.ts'
import type { StagingTables } from './stagingTables.ts'

/** Staged people who were not refused, some at a time. */
export async function* goodPeople(
  db: Kysely<StagingTables>,
): AsyncGenerator<{ line: number; person: string }[]> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('staged_people')
      .select(['line', 'person'])
      .where('line', '>', after)
      .where('refused', 'is', null)
      .orderBy('line')
      .limit(rowsAtOnce)
      .execute()
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    after = last.line
  }
}

/** The lines of staged people whose managers had not come in before them, some at a time. */
export async function* waitingPeople(db: Kysely<StagingTables>): AsyncGenerator<number[]> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('staged_people')
      .select('line')
      .where('waits', '=', 1)
      .where('line', '>', after)
      .orderBy('line')
      .limit(rowsAtOnce)
      .execute()
    const last = page.at(-1)
    if (last === undefined) return
    yield page.map(({ line }) => line)
    after = last.line
  }
}

/** Staged contacts by person, in the order of their lines; all of one person at once, wherever they stood. */
export async function* contactsByPerson(
  db: Kysely<StagingTables>,
): AsyncGenerator<PersonContacts[]> {
  for (let after = ''; ; ) {
    const page = await contactsAfter(db, after).limit(rowsAtOnce).execute()
    const groups = grouped(page)
    if (page.length === rowsAtOnce && groups.length > 1) groups.pop()
    const last = groups.at(-1)
    if (last === undefined) return
    if (page.length === rowsAtOnce && groups.length === 1) {
      const whole = await contactsAfter(db, after).where('person', '=', last.person).execute()
      yield grouped(whole)
    } else yield groups
    after = last.person
  }
}

function contactsAfter(db: Kysely<StagingTables>, person: string) {
  return db
    .selectFrom('staged_contacts')
    .select(['person', 'contact'])
    .where('person', '>', person)
    .orderBy('person')
    .orderBy('line')
}

function grouped(rows: { person: string; contact: string }[]): PersonContacts[] {
  const groups: PersonContacts[] = []
  for (const { person, contact } of rows) {
    const draft = JSON.parse(contact) as ContactDraft
    const last = groups.at(-1)
    if (last?.person === person) last.contacts.push(draft)
    else groups.push({ person, contacts: [draft] })
  }
  return groups
}

/** Every line that was found bad, those of people first, by line. */
export async function* badLines(db: Kysely<StagingTables>): AsyncGenerator<BadLine[]> {
  for (const file of ['people', 'contacts'] as const) {
    for (let after = 0; ; ) {
      const page = await db
        .selectFrom('bad_lines')
        .selectAll()
        .where('file', '=', file)
        .where('line', '>', after)
        .orderBy('line')
        .limit(rowsAtOnce)
        .execute()
      const last = page.at(-1)
      if (last === undefined) break
      yield page
      after = last.line
    }
  }
}
