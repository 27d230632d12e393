import { folded, largePerson } from './largePerson.ts'

/** How many people go into a database with one statement. */
const peopleAtOnce = 5000

/** Rows for one statement, in the order of {@link personColumns} and {@link contactColumns}. */
export interface LargeRows {
  people: (string | number)[][]
  contacts: (string | number)[][]
}

export const organizations = 200
export const personColumns = [
  ['id', 'bigint'],
  ['source_id', 'text'],
  ['name', 'text'],
  ['name_key', 'text'],
  ['primary_email', 'text'],
  ['primary_email_key', 'text'],
  ['organization_id', 'bigint'],
  ['manager_id', 'bigint'],
] as const
export const contactColumns = [
  ['person_id', 'bigint'],
  ['channel', 'text'],
  ['label', 'text'],
  ['value', 'text'],
  ['rank', 'integer'],
] as const

/** Everybody of a large database, some thousand at a time: each with a mobile and a work number and an e-mail address. */
export function* largeRows(total: number): Generator<LargeRows> {
  for (let from = 1; from <= total; from += peopleAtOnce) {
    const rows: LargeRows = { people: [], contacts: [] }
    for (let id = from; id < from + peopleAtOnce && id <= total; id++) {
      const { name, email, mobile, work } = largePerson(id)
      const manager = id - ((id - 1) % 10)
      const keys = [name, folded(name), email, folded(email)]
      rows.people.push([id, `L-${id}`, ...keys, (id % organizations) + 1, manager])
      rows.contacts.push([id, 'telephone', 'work', work, 0])
      rows.contacts.push([id, 'telephone', 'mobile', mobile, 1])
      rows.contacts.push([id, 'email', 'work', email, 100])
    }
    yield rows
  }
}
