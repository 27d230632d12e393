import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { indexPeople } from '../search/indexPeople.ts'
import type { Applied, ImportedPerson, PeopleCounts } from './bulkStore.ts'
import { changedRows, type PersonChange } from './changedRows.ts'
import type { StagingTables } from './stagingTables.ts'
import { importedOf, type StoredRow, selectStoredPeople } from './storedPeople.ts'
import { upsertPeople } from './upsertPeople.ts'

/**
 * Brings some staged people into the database, within a transaction. A manager who is not there yet is left for
 * `setManagers`.
 *
 * @param columns the fields that the file has; others stay as they are
 * @param at ISO 8601 in UTC
 */
export async function applyPeople(
  trx: Kysely<StagingTables>,
  { search }: Engine,
  staged: { line: number; person: string }[],
  columns: readonly (keyof ImportedPerson)[],
  at: string,
): Promise<Applied<PeopleCounts>> {
  const people = staged.map(({ line, person }) => ({
    line,
    person: JSON.parse(person) as ImportedPerson,
  }))
  const stored = await selectStoredPeople(trx)
    .where(
      'people.source_id',
      'in',
      people.map(({ person }) => person.sourceID),
    )
    .execute()
  const rowOf = new Map(stored.map((row) => [row.source_id, row]))
  const merges = people.map(({ line, person }) => ({
    line,
    ...merge(rowOf.get(person.sourceID), person, columns),
  }))
  const changed = merges.filter(isChange)
  if (changed.length > 0) {
    await indexPeople(trx, search, await upsertPeople(trx, await changedRows(trx, changed, at)))
  }
  const created = changed.filter((change) => change.stored === undefined).length
  const counts = {
    created,
    updated: changed.length - created,
    unchanged: merges.length - changed.length,
  }
  return { lines: merges.length, counts }
}

function merge(
  stored: StoredRow | undefined,
  person: ImportedPerson,
  columns: readonly (keyof ImportedPerson)[],
): Omit<PersonChange, 'line'> {
  if (stored === undefined) return { stored, merged: person }
  const given = Object.fromEntries(columns.map((column) => [column, person[column]]))
  return { stored, merged: { ...importedOf(stored), ...given } }
}

function isChange({ stored, merged }: PersonChange): boolean {
  if (stored === undefined) return true
  return JSON.stringify(importedOf(stored)) !== JSON.stringify(merged)
}
