import type { Hono } from 'hono'
import type { ApiContext, ApiEnv } from '../access/apiEnv.ts'
import { answerJson } from '../answer.ts'
import type { PersonQuery, PersonSortField, Store, StoredPerson } from '../store/store.ts'
import { collectionQuery } from './collectionQuery.ts'
import { type CollectionShape, flagFilter, textFilter } from './collectionShape.ts'
import { pageHeaders } from './pageHeaders.ts'
import { pathId } from './pathId.ts'
import { notFound } from './refusal.ts'
import { resource } from './resource.ts'

const people: CollectionShape<PersonSortField, PersonQuery['filter']> = {
  defaultFields: [
    'id',
    'sourceID',
    'name',
    'organization',
    'site',
    'manager',
    'disabled',
    'created_at',
    'updated_at',
  ],
  furtherFields: [
    'primary_email',
    'job_title',
    'location',
    'locale',
    'supportID',
    'employeeID',
    'vip',
    'time_zone',
    'picture_uri',
  ],
  sortKinds: {
    name: 'text',
    id: 'number',
    sourceID: 'text',
    created_at: 'text',
    updated_at: 'text',
  },
  sortable: ['name', 'id', 'sourceID', 'created_at', 'updated_at'],
  defaultSort: [
    { field: 'name', descending: false },
    { field: 'id', descending: false },
  ],
  filters: {
    name: textFilter,
    sourceID: textFilter,
    primary_email: textFilter,
    disabled: flagFilter,
    vip: flagFilter,
  },
  searchable: true,
}

/** `GET /people` and `GET /people/:id`. */
export function personRoutes(api: Hono<ApiEnv>, store: Store): void {
  resource(api, '/people', { GET: (c) => listPeople(c, store) }, { isCollection: true })
  resource(api, '/people/:id', {
    GET: async (c) => {
      const person = await store.people.find(pathId(c.req.param('id')))
      if (person === undefined) throw notFound()
      return answerJson(c, person)
    },
  })
}

async function listPeople(c: ApiContext, store: Store): Promise<Response> {
  const { url } = c.get('arrival')
  const { fields, page, filter, search } = collectionQuery(url, people)
  const found = await store.people.list({ ...page, filter, search })
  const bodies = found.rows.map((person) => personBody(person, fields))
  return answerJson(c, bodies, 200, pageHeaders(url, page, found))
}

function personBody(person: StoredPerson, fields: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(person).filter(([field]) => fields.has(field)))
}
