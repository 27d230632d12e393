import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ImportedPerson } from './bulkStore.ts'

/** People with the names of what they refer to. */
export function selectPeople(db: Kysely<Tables>) {
  return db
    .selectFrom('people')
    .leftJoin('organizations', 'organizations.id', 'people.organization_id')
    .leftJoin('sites', 'sites.id', 'people.site_id')
    .leftJoin('people as managers', 'managers.id', 'people.manager_id')
    .selectAll('people')
    .select([
      'organizations.name as organization_name',
      'sites.name as site_name',
      'managers.source_id as manager_source_id',
    ])
}

export type StoredRow = Awaited<ReturnType<ReturnType<typeof selectPeople>['execute']>>[number]

/** A stored person as files hold one. */
export function importedOf(row: StoredRow): ImportedPerson {
  return {
    sourceID: row.source_id,
    name: row.name,
    primary_email: row.primary_email,
    job_title: row.job_title,
    organization: row.organization_name,
    site: row.site_name,
    manager: row.manager_source_id,
    location: row.location,
    locale: row.locale,
    time_zone: row.time_zone,
    supportID: row.support_id,
    employeeID: row.employee_id,
    vip: Boolean(row.vip),
    disabled: Boolean(row.disabled),
    picture_uri: row.picture_uri,
  }
}
