import type { Client } from '../../client/client.ts'
import { clientSession } from '../clientSession.ts'

/** Asks again for what could not be read, with whatever token there is now. */
export function readFailedAgain(client: Client): void {
  const { queryClient } = clientSession(client)
  void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
}
