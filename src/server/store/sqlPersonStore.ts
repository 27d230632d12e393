import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { foldText } from '../../contract/foldText.ts'
import { pageOf, type SortColumns, sliceRequest } from './page.ts'
import { readSlice } from './slice.ts'
import { inSnapshot } from './snapshot.ts'
import type {
  PersonFilterField,
  PersonQuery,
  PersonSortField,
  PersonStore,
  StoredPerson,
} from './store.ts'
import type { Tables } from './tables.ts'

export function sqlPersonStore(db: Kysely<Tables>): PersonStore {
  return {
    list: (query) =>
      inSnapshot(db, async (snapshot) => {
        const request = sliceRequest(query, sortColumns)
        const matching = selectPeople(snapshot).where((is) => is.and(conditionsOf(query)))
        return pageOf(await readSlice(matching, request), request, personOf)
      }),
    async find(id) {
      const row = await selectPeople(db).where('people.id', '=', id).executeTakeFirst()
      return row && personOf(row)
    },
  }
}

type PersonWithNames = Awaited<ReturnType<ReturnType<typeof selectPeople>['execute']>>[number]

const sortColumns: SortColumns<PersonSortField, PersonWithNames> = {
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

function selectPeople(db: Kysely<Tables>) {
  return db
    .selectFrom('people')
    .leftJoin('organizations', 'organizations.id', 'people.organization_id')
    .leftJoin('sites', 'sites.id', 'people.site_id')
    .leftJoin('people as managers', 'managers.id', 'people.manager_id')
    .selectAll('people')
    .select([
      'organizations.name as organization_name',
      'sites.name as site_name',
      'managers.name as manager_name',
    ])
}

/** What a part of the name or address means: LIKE's own signs in it are meant literally. */
function conditionsOf({ search, filter }: PersonQuery): RawBuilder<SqlBool>[] {
  const part = foldText(search)
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`
  const found = sql<SqlBool>`(people.name_key like ${pattern} escape '\\'
    or people.primary_email_key like ${pattern} escape '\\')`
  const exact = filterFields.flatMap((field) => {
    const value = filter[field]
    return value === undefined ? [] : [sql<SqlBool>`${filterColumns[field]} = ${value}`]
  })
  return part === '' ? exact : [found, ...exact]
}

function personOf(row: PersonWithNames): StoredPerson {
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
