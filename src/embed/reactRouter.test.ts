import { QueryClient } from '@tanstack/react-query'
import { createStaticHandler } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../client/createClient.ts'
import { contactsRoutes } from './reactRouter.tsx'

const answer = () => new Response('[]', { headers: { 'Content-Type': 'application/json' } })

/** Goes to person 7, and tells what is in the cache of the portal then. */
async function readAfterGoing() {
  const queryClient = new QueryClient()
  const client = createClient({ baseUrl: 'http://api.example/v1', getAccessToken: () => 'token' })
  const { query } = createStaticHandler(contactsRoutes({ client, queryClient }))
  await query(new Request('http://portal.example/people/7'))
  const queries = queryClient.getQueryCache().getAll()
  queryClient.clear()
  return queries.length
}

describe('the route of a person', () => {
  it('begins to read with the navigation: the person and the contacts', async () => {
    vi.stubGlobal('document', {})
    vi.stubGlobal('fetch', async () => answer())
    expect(await readAfterGoing()).toBe(2)
  })

  it('reads nothing on a server, whose cache others share', async () => {
    vi.stubGlobal('document', undefined)
    const fetched = vi.fn(async () => answer())
    vi.stubGlobal('fetch', fetched)
    expect(await readAfterGoing()).toBe(0)
    expect(fetched).not.toHaveBeenCalled()
  })
})
