import type { Kysely } from 'kysely'
import { contactRank } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

export function selectContacts(db: Kysely<Tables>, personId: number) {
  return db.selectFrom('contacts').selectAll().where('person_id', '=', personId)
}

type ContactResult = Awaited<ReturnType<ReturnType<typeof selectContacts>['execute']>>[number]

export function contactOf({
  id,
  label,
  channel,
  value,
  integration,
}: ContactResult): StoredContact {
  return { id, label, channel, value, integration: Boolean(integration) }
}

/** The columns that a contact fills, besides its id and its person's. */
export function rowOf({ label, channel, value, integration }: ContactDraft) {
  return { label, channel, value, integration, rank: contactRank(channel, label) }
}
