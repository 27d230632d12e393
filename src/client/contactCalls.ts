import type { SendCall } from './apiCall.ts'
import type { Client } from './client.ts'
import { contactLister } from './contactList.ts'

/** The calls on the contacts of a person. All but the list load with the first of them, or before by {@link loadLaterCalls}. */
export function contactCalls(send: SendCall): Client['contacts'] {
  const later = async () => (await loadLaterCalls()).laterCalls(send)
  return {
    list: contactLister(send),
    get: async (...call) => (await later()).get(...call),
    create: async (...call) => (await later()).create(...call),
    update: async (...call) => (await later()).update(...call),
    remove: async (...call) => (await later()).remove(...call),
    removeAll: async (...call) => (await later()).removeAll(...call),
    changes: async (...call) => (await later()).changes(...call),
  }
}

/** Fetches the code of what is not asked for before contacts are on screen. */
export const loadLaterCalls = () => import('./laterCalls.ts')
