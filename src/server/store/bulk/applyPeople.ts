import type { Insertable, Kysely } from 'kysely'
import { foldText } from '../../../contract/foldText.ts'
import type { PersonRow } from '../tables.ts'
import type { Applied, ImportedPerson, PeopleCounts } from './bulkStore.ts'
import { namedIds } from './namedIds.ts'
import type { StagingTables } from './stagingTables.ts'
import { importedOf, type StoredRow, selectPeople } from './storedPeople.ts'
import { upsertPeople } from './upsertPeople.ts'

/** A staged person, the same person as stored, and what is to be stored. */
interface Merge {
  line: number
  stored: StoredRow | undefined
  merged: ImportedPerson
}

/**
 * Brings some staged people into the database, within a transaction. A manager who is not there yet is left for
 * `setManagers`.
 *
 * @param columns the fields that the file has; others stay as they are
 * @param at ISO 8601 in UTC
 */
export async function applyPeople(
  trx: Kysely<StagingTables>,
  staged: { line: number; person: string }[],
  columns: readonly (keyof ImportedPerson)[],
  at: string,
): Promise<Applied<PeopleCounts>> {
  const people = staged.map(({ line, person }) => ({
    line,
    person: JSON.parse(person) as ImportedPerson,
  }))
  const stored = await selectPeople(trx)
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
  if (changed.length > 0) await upsertPeople(trx, await rowsOf(trx, changed, at))
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
): Omit<Merge, 'line'> {
  if (stored === undefined) return { stored, merged: person }
  const given = Object.fromEntries(columns.map((column) => [column, person[column]]))
  return { stored, merged: { ...importedOf(stored), ...given } }
}

function isChange({ stored, merged }: Merge): boolean {
  if (stored === undefined) return true
  return JSON.stringify(importedOf(stored)) !== JSON.stringify(merged)
}

async function rowsOf(
  trx: Kysely<StagingTables>,
  changes: Merge[],
  at: string,
): Promise<Insertable<PersonRow>[]> {
  const people = changes.map(({ merged }) => merged)
  const organizations = await namedIds(
    trx,
    'organizations',
    people.map(({ organization }) => organization),
  )
  const sites = await namedIds(
    trx,
    'sites',
    people.map(({ site }) => site),
  )
  const managers = await managerIds(trx, people)
  const waiting: number[] = []
  const rows = changes.map(({ line, stored, merged }) => {
    const manager = merged.manager === null ? null : managers.get(merged.manager)
    if (manager === undefined) waiting.push(line)
    const keepsOrganization = stored && stored.organization_name === merged.organization
    const keepsSite = stored && stored.site_name === merged.site
    return {
      ...plainColumns(merged),
      organization_id: keepsOrganization
        ? stored.organization_id
        : (organizations.get(merged.organization ?? '') ?? null),
      site_id: keepsSite ? stored.site_id : (sites.get(merged.site ?? '') ?? null),
      manager_id: manager ?? null,
      created_at: at,
      updated_at: at,
    }
  })
  await markWaiting(trx, waiting)
  return rows
}

function plainColumns(person: ImportedPerson) {
  const { primary_email } = person
  return {
    source_id: person.sourceID,
    name: person.name,
    name_key: foldText(person.name),
    primary_email,
    primary_email_key: primary_email === null ? null : foldText(primary_email),
    job_title: person.job_title,
    location: person.location,
    locale: person.locale,
    time_zone: person.time_zone,
    support_id: person.supportID,
    employee_id: person.employeeID,
    vip: person.vip,
    disabled: person.disabled,
    picture_uri: person.picture_uri,
  }
}

async function managerIds(
  trx: Kysely<StagingTables>,
  people: ImportedPerson[],
): Promise<ReadonlyMap<string, number>> {
  const sourceIDs = [...new Set(people.flatMap(({ manager }) => manager ?? []))]
  if (sourceIDs.length === 0) return new Map()
  const managers = await trx
    .selectFrom('people')
    .select(['id', 'source_id'])
    .where('source_id', 'in', sourceIDs)
    .execute()
  return new Map(managers.map(({ id, source_id }) => [source_id, id]))
}

async function markWaiting(trx: Kysely<StagingTables>, lines: number[]): Promise<void> {
  if (lines.length === 0) return
  await trx.updateTable('staged_people').set({ waits: 1 }).where('line', 'in', lines).execute()
}
