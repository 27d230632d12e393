import { type Kysely, sql } from 'kysely'
import { contactOf, selectContacts } from './contactRows.ts'
import { listVersion } from './listVersion.ts'
import { pageOf, type SortColumns, sliceRequest } from './page.ts'
import { readSlice } from './slice.ts'
import type { ContactPage, ContactQuery, ContactSortField } from './store.ts'
import type { Tables } from './tables.ts'

type ContactResult = Parameters<typeof contactOf>[0]

const sortColumns: SortColumns<ContactSortField, ContactResult> = {
  rank: { column: sql`rank`, of: (row) => row.rank },
  id: { column: sql`id`, of: (row) => row.id },
  label: { column: sql`label`, of: (row) => row.label },
}

/** Reads a page of contacts and the list's version, as of one moment when `snapshot` is a transaction. */
export async function listContacts(
  snapshot: Kysely<Tables>,
  personId: number,
  { filter, ...page }: ContactQuery,
): Promise<ContactPage | undefined> {
  const person = await snapshot
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person === undefined) return undefined
  const { label, integration } = filter
  const matching = selectContacts(snapshot, personId)
    .$if(label !== undefined, (rows) => rows.where(sql`label`, '=', label))
    .$if(integration !== undefined, (rows) => rows.where(sql`integration`, '=', integration))
  const request = sliceRequest(page, sortColumns)
  const slice = await readSlice(matching, request)
  const version = await listVersion(snapshot, personId)
  return { ...pageOf(slice, request, contactOf), version }
}
