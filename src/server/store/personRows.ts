import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SortColumns } from './page.ts'
import type { PersonFilterField, PersonQuery, PersonSortField, StoredPerson } from './store.ts'
import type { Tables } from './tables.ts'

export type PersonWithNames = Awaited<ReturnType<PeopleRows['execute']>>[number]

/** People with the names of what they refer to. */
export type PeopleRows = ReturnType<typeof selectPeople>

export const personSortColumns: SortColumns<PersonSortField, PersonWithNames> = {
  name: { column: sql`people.name_key`, of: (row) => row.name_key },
  id: { column: sql`people.id`, of: (row) => row.id },
  sourceID: { column: sql`people.source_id`, of: (row) => row.source_id },
  created_at: { column: sql`people.created_at`, of: (row) => row.created_at },
  updated_at: { column: sql`people.updated_at`, of: (row) => row.updated_at },
}

const filterColumns: Record<PersonFilterField, RawBuilder<unknown>> = {
  name: sql`people.name`,
  sourceID: sql`people.source_id`,
  primary_email: sql`people.primary_email`,
  disabled: sql`people.disabled`,
  vip: sql`people.vip`,
}
const filterFields = Object.keys(filterColumns) as PersonFilterField[]

export function selectPeople(db: Kysely<Tables>) {
  return selectWithReferences(db).select('managers.name as manager_name')
}

/** People with what they refer to; their managers are joined, and nothing of them is selected. */
export function selectWithReferences(db: Kysely<Tables>) {
  return db
    .selectFrom('people')
    .leftJoin('organizations', 'organizations.id', 'people.organization_id')
    .leftJoin('sites', 'sites.id', 'people.site_id')
    .leftJoin('people as managers', 'managers.id', 'people.manager_id')
    .selectAll('people')
    .select(['organizations.name as organization_name', 'sites.name as site_name'])
}

/** People who have exactly these values. */
export function withValues(people: PeopleRows, filter: PersonQuery['filter']): PeopleRows {
  return people.where((is) =>
    is.and(
      filterFields.flatMap((field) => {
        const value = filter[field]
        return value === undefined ? [] : [sql<SqlBool>`${filterColumns[field]} = ${value}`]
      }),
    ),
  )
}

export function personOf(row: PersonWithNames): StoredPerson {
  return {
    id: row.id,
    sourceID: row.source_id,
    name: row.name,
    organization: reference(row.organization_id, row.organization_name),
    site: reference(row.site_id, row.site_name),
    manager: reference(row.manager_id, row.manager_name),
    disabled: Boolean(row.disabled),
    created_at: row.created_at,
    updated_at: row.updated_at,
    primary_email: row.primary_email,
    job_title: row.job_title,
    location: row.location,
    locale: row.locale,
    supportID: row.support_id,
    employeeID: row.employee_id,
    vip: Boolean(row.vip),
    time_zone: row.time_zone,
    picture_uri: row.picture_uri,
  }
}

function reference(id: number | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}
