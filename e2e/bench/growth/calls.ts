import type { RunningServer } from '../../fixtures/runningServer.ts'

/** One call of the API, made by someone among `people`. */
export interface GrowthCall {
  name: string
  method: string
  path: (turn: Turn) => string
  body?: (turn: Turn) => object
}

/** What a call needs: someone of the database, and a contact of that person that was made before. */
interface Turn {
  personId: number
  contactId: number
}

const contacts = ({ personId }: Turn) => `/v1/people/${personId}/contacts`
const contact = (turn: Turn) => `${contacts(turn)}/${turn.contactId}`
const text = (personId: number) => ({
  label: 'work',
  telephone: `+31 10 ${String(personId).padStart(7, '0')}`,
})

/** Every call but imports. Each round makes a contact, changes and removes it, and removes another one with all others. */
export const growthCalls: GrowthCall[] = [
  { name: 'GET /v1', method: 'GET', path: () => '/v1' },
  { name: 'GET people', method: 'GET', path: () => '/v1/people' },
  { name: 'GET people?q=', method: 'GET', path: () => '/v1/people?q=maria%20b' },
  { name: 'GET person', method: 'GET', path: ({ personId }) => `/v1/people/${personId}` },
  { name: 'GET contacts', method: 'GET', path: contacts },
  { name: 'POST contact', method: 'POST', path: contacts, body: ({ personId }) => text(personId) },
  { name: 'GET contact', method: 'GET', path: contact },
  {
    name: 'PATCH contact',
    method: 'PATCH',
    path: contact,
    body: ({ personId }) => text(personId + 1),
  },
  { name: 'DELETE contact', method: 'DELETE', path: contact },
  { name: 'DELETE contacts', method: 'DELETE', path: contacts },
  {
    name: 'GET audit entries',
    method: 'GET',
    path: ({ personId }) => `/v1/people/${personId}/audit_entries`,
  },
]

/** @returns milliseconds until the answer is there, and the contact that was made, if one was */
export async function timeCall(
  { address, token }: RunningServer,
  { method, path, body }: GrowthCall,
  turn: Turn,
): Promise<{ time: number; contactId: number | undefined }> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const sent = body && JSON.stringify(body(turn))
  const begun = performance.now()
  const answer = await fetch(address + path(turn), { method, headers, ...(sent && { body: sent }) })
  const received = await answer.text()
  const time = performance.now() - begun
  if (!answer.ok) throw new Error(`${method} ${path(turn)} was answered with ${answer.status}`)
  const made = method === 'POST' ? (JSON.parse(received) as { id: number }).id : undefined
  return { time, contactId: made }
}
