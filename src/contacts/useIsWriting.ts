import { useContactsSession } from './ContactsProvider.tsx'
import { queryPrefix } from './contactQueries.ts'
import { usePendingWrites } from './usePendingWrites.ts'

/** Whether a change to anybody's contacts is on its way: a page that goes now takes those along that were not sent yet. */
export function useIsWriting(): boolean {
  const { client } = useContactsSession()
  return usePendingWrites(queryPrefix(client)).length > 0
}
