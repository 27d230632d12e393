import { ApiError } from '../../client/apiError.ts'
import type { Client, ContactWriteBody } from '../../client/client.ts'
import { type Channel, channels } from '../../contract/channels.ts'
import type { Contact } from '../../contract/contactRead.ts'

/**
 * What happens to one call: it never arrives, it is carried out and its answer is lost, it is refused for being too many,
 * nothing; or, after a silence, a broken connection or an answer of a gateway, it is carried out later, behind the call that comes next or some calls after that.
 */
export type Fate =
  | 'never arrives'
  | 'answer is lost'
  | 'silence'
  | 'too many'
  | 'works'
  | 'lands later'
  | 'lands later, 504'
  | 'lands later, 502'
  | 'lands later, broken'
  | 'lands much later'

/** A client of one person's contacts over a connection on which each call, read or write, meets the next of the fates. */
export function unreliableClient(stored: Contact[], fates: Fate[] = [], knowsKeys = true) {
  let lastId = Math.max(0, ...stored.map(({ id }) => id))
  const calls: string[] = []
  const coming = [...fates]
  let late: { after: number; carryOut: () => unknown }[] = []
  const answersByKey = new Map<string, Contact>()

  async function call<Answer>(name: string, carryOut: () => Answer): Promise<Answer> {
    calls.push(name)
    const fate = coming.shift() ?? 'works'
    try {
      if (fate === 'never arrives') throw new ApiError('offline')
      if (fate === 'too many') throw new ApiError('tooManyRequests', { status: 429 })
      if (fate.startsWith('lands')) {
        late.push({ after: calls.length + (fate === 'lands much later' ? 4 : 1), carryOut })
        throw lostWith(fate)
      }
      return answered(fate, carryOut())
    } finally {
      land(calls.length)
    }
  }

  /** Carries out what is still under way, by default to the last of it. */
  function land(now = Number.POSITIVE_INFINITY): void {
    const landing = late.filter(({ after }) => after <= now)
    late = late.filter((one) => !landing.includes(one))
    for (const { carryOut } of landing) ignoringRefusals(carryOut)
  }

  function answered<Answer>(fate: Fate, answer: Answer): Answer {
    if (fate === 'answer is lost') throw new ApiError('server', { status: 502 })
    if (fate === 'silence') throw new ApiError('timeout')
    return answer
  }

  const find = (id: number) => {
    const contact = stored.find((one) => one.id === id)
    if (contact === undefined) throw new ApiError('notFound', { status: 404 })
    return contact
  }
  const tagOf = (contact: Contact) => JSON.stringify(contact)
  const checkTag = (now: string, ifMatch: string | undefined) => {
    if (ifMatch !== undefined && ifMatch !== now) throw new ApiError('changed', { status: 412 })
  }

  const contacts = {
    list: () =>
      call('list', () => ({
        contacts: [...stored],
        etag: JSON.stringify(stored),
        isReadOnly: false,
      })),
    get: (_person: number, id: number) =>
      call('get', () => ({ contact: find(id), etag: tagOf(find(id)) })),
    create: (_person: number, body: ContactWriteBody, { idempotencyKey = '' } = {}) =>
      call('create', () => {
        const known = knowsKeys ? answersByKey.get(idempotencyKey) : undefined
        if (known) return { contact: known, etag: undefined }
        lastId += 1
        const contact = { ...contactOf(body), id: lastId, integration: false }
        stored.push(contact)
        answersByKey.set(idempotencyKey, contact)
        return { contact, etag: undefined }
      }),
    update: (_person: number, id: number, body: ContactWriteBody, { ifMatch }: Condition = {}) =>
      call('update', () => {
        checkTag(tagOf(find(id)), ifMatch)
        const contact = { ...find(id), ...contactOf(body) }
        stored.splice(stored.indexOf(find(id)), 1, contact)
        return { contact, etag: undefined }
      }),
    remove: (_person: number, id: number, { ifMatch }: Condition = {}) =>
      call('remove', () => {
        checkTag(tagOf(find(id)), ifMatch)
        stored.splice(stored.indexOf(find(id)), 1)
      }),
    removeAll: (_person: number, { ifMatch }: Condition) =>
      call('removeAll', () => {
        checkTag(JSON.stringify(stored), ifMatch)
        stored.length = 0
      }),
  }
  return { client: { contacts } as unknown as Client, calls, stored, land }
}

/** What the caller hears of a call that is carried out later. */
function lostWith(fate: Fate): ApiError {
  if (fate === 'lands later, broken') return new ApiError('offline')
  const [, status] = fate.split(', ')
  return status ? new ApiError('server', { status: Number(status) }) : new ApiError('timeout')
}

interface Condition {
  ifMatch?: string | undefined
}

function ignoringRefusals(run: () => unknown): void {
  try {
    run()
  } catch {
    // Nobody waits for the answer any more.
  }
}

function contactOf(body: ContactWriteBody): Pick<Contact, 'label' | 'values'> {
  const filled = channels.filter((channel: Channel) => typeof body[channel] === 'string')
  return {
    label: body.label ?? '',
    values: filled.map((channel) => ({ channel, value: body[channel] ?? '' })),
  }
}
