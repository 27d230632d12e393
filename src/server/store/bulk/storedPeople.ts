import type { Kysely } from 'kysely'
import { selectWithReferences } from '../personRows.ts'
import type { Tables } from '../tables.ts'
import type { ImportedPerson } from './bulkStore.ts'

/** People as files hold them: with their managers by `sourceID`. */
export function selectStoredPeople(db: Kysely<Tables>) {
  return selectWithReferences(db).select('managers.source_id as manager_source_id')
}

export type StoredRow = Awaited<
  ReturnType<ReturnType<typeof selectStoredPeople>['execute']>
>[number]

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
