import { contactQueries } from '../../contacts/contactQueries.ts'
import { peopleQueries } from '../../people/peopleQueries.ts'
import type { OpenSession } from '../openSession.ts'

/**
 * Reads a person into the cache, so that the first render shows what is on screen already. Resolves when as much of it is
 * there as can be shown, or an answer has failed.
 */
export async function readInto(
  { client, queryClient }: OpenSession,
  personId: number,
): Promise<void> {
  const queries = contactQueries(client)
  const { queryKey } = queries.arriving(personId)
  const cache = queryClient.getQueryCache()
  let stop = () => {}
  const part = new Promise<void>((resolve) => {
    stop = cache.subscribe(({ query }) => {
      if (query.queryHash === cache.find({ queryKey })?.queryHash && query.state.data) resolve()
    })
  })
  await Promise.all([
    queryClient.prefetchQuery(peopleQueries(client).person(personId)),
    Promise.race([queryClient.prefetchQuery(queries.list(personId)), part]),
  ]).finally(stop)
}
