import { type Kysely, type Selectable, sql } from 'kysely'
import { pageOf, type SortColumns, sliceRequest } from './page.ts'
import { readSlice } from './slice.ts'
import { inSnapshot } from './snapshot.ts'
import type { AuditEntry, AuditStore, StoredContact } from './store.ts'
import type { AuditEntryRow, Tables } from './tables.ts'

type EntryResult = Selectable<AuditEntryRow>

const sortColumns: SortColumns<'id', EntryResult> = {
  id: { column: sql`id`, of: (row) => row.id },
}

export function sqlAuditStore(db: Kysely<Tables>): AuditStore {
  return {
    list: (personId, page) =>
      inSnapshot(db, async (snapshot) => {
        const people = snapshot.selectFrom('people').select('id').where('id', '=', personId)
        if ((await people.executeTakeFirst()) === undefined) return undefined
        const entries = snapshot
          .selectFrom('audit_entries')
          .selectAll()
          .where('person_id', '=', personId)
        const request = sliceRequest(page, sortColumns)
        return pageOf(await readSlice(snapshot, entries, request), request, entryOf)
      }),
  }
}

function entryOf({ id, contact_id, action, by_name, at, before, after }: EntryResult): AuditEntry {
  return {
    id,
    contactId: contact_id,
    action,
    by: by_name,
    at,
    before: stateOf(before),
    after: stateOf(after),
  }
}

function stateOf(text: string | null): StoredContact | null {
  return text === null ? null : (JSON.parse(text) as StoredContact)
}
