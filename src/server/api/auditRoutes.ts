import type { Hono } from 'hono'
import type { ApiContext, ApiEnv } from '../access/apiEnv.ts'
import { answerJson } from '../answer.ts'
import type { AuditEntry, Store } from '../store/store.ts'
import { collectionQuery } from './collectionQuery.ts'
import type { CollectionShape } from './collectionShape.ts'
import { contactBody } from './contactBody.ts'
import { pageHeaders } from './pageHeaders.ts'
import { pathId } from './pathId.ts'
import { notFound } from './refusal.ts'
import { resource } from './resource.ts'

const entries: CollectionShape<'id', object> = {
  defaultFields: ['id', 'created_at', 'created_by', 'action', 'contact', 'before', 'after'],
  furtherFields: [],
  sortKinds: { id: 'number' },
  sortable: ['id'],
  defaultSort: [{ field: 'id', descending: true }],
  filters: {},
  searchable: false,
}

/** `GET /people/:id/audit_entries`: who changed which contact of the person, and when; the latest first. */
export function auditRoutes(api: Hono<ApiEnv>, store: Store): void {
  const list = { GET: (c: ApiContext) => listEntries(c, store) }
  resource(api, '/people/:id/audit_entries', list, { isCollection: true })
}

async function listEntries(c: ApiContext, store: Store): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const { url } = c.get('arrival')
  const { page } = collectionQuery(url, entries)
  const found = await store.audit.list(personId, page)
  if (found === undefined) throw notFound()
  return answerJson(c, found.rows.map(entryBody), 200, pageHeaders(url, page, found))
}

function entryBody({ id, contactId, action, by, at, before, after }: AuditEntry) {
  return {
    id,
    created_at: at,
    created_by: { name: by },
    action,
    contact: { id: contactId },
    before: before && contactBody(before),
    after: after && contactBody(after),
  }
}
