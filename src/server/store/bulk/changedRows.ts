import type { Insertable, Kysely } from 'kysely'
import { foldText } from '../../../contract/foldText.ts'
import type { PersonRow } from '../tables.ts'
import type { ImportedPerson } from './bulkStore.ts'
import { namedIds } from './namedIds.ts'
import type { StagingTables } from './stagingTables.ts'
import type { StoredRow } from './storedPeople.ts'

/** A staged person that is new or different: as stored until now, and as it is to be stored. */
export interface PersonChange {
  line: number
  stored: StoredRow | undefined
  merged: ImportedPerson
}

/**
 * The rows of people that are to be stored, with the ids of what they refer to. A person whose manager has not come in
 * yet has none in the row, and the staged line is marked as waiting.
 *
 * @param at ISO 8601 in UTC
 */
export async function changedRows(
  trx: Kysely<StagingTables>,
  changes: PersonChange[],
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
