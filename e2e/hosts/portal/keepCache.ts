import {
  defaultShouldDehydrateMutation,
  defaultShouldDehydrateQuery,
  dehydrate,
  type QueryClient,
} from '@tanstack/react-query'

/** Keeps what the portal has read in the browser, as a persister does, but for queries that ask not to be kept. */
export function keepCache(queryClient: QueryClient): void {
  queryClient.getQueryCache().subscribe(() => {
    const kept = dehydrate(queryClient, {
      shouldDehydrateQuery: (query) =>
        query.meta?.persist !== false && defaultShouldDehydrateQuery(query),
      shouldDehydrateMutation: (mutation) =>
        mutation.meta?.persist !== false && defaultShouldDehydrateMutation(mutation),
    })
    localStorage.setItem('portal-cache', JSON.stringify(kept))
  })
}
