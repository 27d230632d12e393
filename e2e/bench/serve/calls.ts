import type { Request } from 'autocannon'

export const kinds = ['list', 'single', 'create', 'update', 'mixed'] as const
export type Kind = (typeof kinds)[number]

/** How a server is asked for the same things: its own addresses for a person's contacts and for one contact. */
export interface Addresses {
  list: (person: number) => string
  one: (person: number) => string
  /** Where a new contact is sent, and its body. */
  create: (person: number) => { path: string; body: object }
}

/** Ours: person N has the contacts 3N-2 to 3N, the last of them an e-mail address. */
export const ourAddresses: Addresses = {
  list: (person) => `/v1/people/${person}/contacts`,
  one: (person) => `/v1/people/${person}/contacts/${3 * person}`,
  create: (person) => ({ path: `/v1/people/${person}/contacts`, body: newContact() }),
}

/** Those of json-server, for which a contact is a row like any other. */
export const jsonServerAddresses: Addresses = {
  list: (person) => `/contacts?personId=${person}`,
  one: (person) => `/contacts/${3 * person}`,
  create: (person) => ({ path: '/contacts', body: { personId: person, ...newContact() } }),
}

/** Who is asked about, and how. */
export interface Asking {
  addresses: Addresses
  /** How many there are; their ids count from 1. */
  people: number
  /** Gives every read a header of its own, so that none is answered from memory. */
  anew?: boolean
}

/**
 * What each of the clients does, over and over: every call is about somebody else. Lists are those of one half of the
 * people and creates are for the other, so that lists stay as long as they are.
 */
export function callsOf(kind: Kind, { addresses, people, anew = false }: Asking): Request[] {
  const half = Math.floor(people / 2)
  const anybody = () => 1 + Math.floor(Math.random() * half)
  const read = (path: string) => ({ path, headers: anew ? headersOfItsOwn() : {} })
  const list = call('GET', () => read(addresses.list(anybody())))
  const create = call('POST', () => addresses.create(half + anybody()))
  if (kind === 'mixed') return [...Array(9).fill(list), create]
  if (kind === 'list') return [list]
  if (kind === 'create') return [create]
  if (kind === 'single') return [call('GET', () => read(addresses.one(anybody())))]
  return [call('PATCH', () => ({ path: addresses.one(anybody()), body: { email: newAddress() } }))]
}

function call(
  method: 'GET' | 'POST' | 'PATCH',
  next: () => { path: string; headers?: object; body?: object },
): Request {
  return {
    method,
    setupRequest(request) {
      const { path, headers: own, body } = next()
      const headers = { ...request.headers, ...own }
      if (body === undefined) return { ...request, path, headers }
      const typed = { ...headers, 'Content-Type': 'application/json' }
      return { ...request, path, headers: typed, body: JSON.stringify(body) }
    },
  }
}

let times = 0
function headersOfItsOwn() {
  times += 1
  return { 'X-Time': String(times) }
}

function newContact() {
  return { label: 'work', email: newAddress() }
}

let mailboxes = 0
function newAddress(): string {
  mailboxes += 1
  return `desk.${mailboxes}@widget.example`
}
