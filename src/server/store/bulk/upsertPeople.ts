import type { Insertable, Kysely } from 'kysely'
import type { PersonRow, Tables } from '../tables.ts'

/**
 * Stores whole people by `source_id`: new ones get an id, those that are there keep theirs and when they were made.
 *
 * @returns the ids
 */
export async function upsertPeople(
  trx: Kysely<Tables>,
  rows: Insertable<PersonRow>[],
): Promise<number[]> {
  const stored = await trx
    .insertInto('people')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('source_id').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        name_key: ref('excluded.name_key'),
        primary_email: ref('excluded.primary_email'),
        primary_email_key: ref('excluded.primary_email_key'),
        job_title: ref('excluded.job_title'),
        organization_id: ref('excluded.organization_id'),
        site_id: ref('excluded.site_id'),
        manager_id: ref('excluded.manager_id'),
        location: ref('excluded.location'),
        locale: ref('excluded.locale'),
        time_zone: ref('excluded.time_zone'),
        support_id: ref('excluded.support_id'),
        employee_id: ref('excluded.employee_id'),
        vip: ref('excluded.vip'),
        disabled: ref('excluded.disabled'),
        picture_uri: ref('excluded.picture_uri'),
        updated_at: ref('excluded.updated_at'),
      })),
    )
    .returning('id')
    .execute()
  return stored.map(({ id }) => id)
}
