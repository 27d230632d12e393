import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'

/**
 * Forgets what open forms have read of their contacts by themselves, and reads it again, where a list has brought another
 * text: that is newer.
 *
 * @param known the contacts before; those that have not changed are the same objects in `brought`
 */
export function readAgain(
  { queryClient, client }: { queryClient: QueryClient; client: Client },
  open: readonly Draft[],
  known: readonly Contact[],
  brought: readonly Contact[],
): void {
  const same = new Set(known)
  const changed = new Set(brought.filter((contact) => !same.has(contact)).map(({ id }) => id))
  for (const { personId, base } of open) {
    if (!base || !changed.has(base.id)) continue
    void queryClient.resetQueries(contactQueries(client).detail(personId, base.id))
  }
}
