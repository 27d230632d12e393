import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import type { SentBefore } from '../draft.ts'
import { createContact } from './createContact.ts'
import { type Fate, unreliableClient } from './unreliableClient.ts'

// Nobody waits for the moment until it is looked for once more.
vi.mock(import('../../client/pause.ts'), () => ({ pause: async () => {} }))

const values = { channel: 'telephone', label: 'mobile', value: '+31 6 5550 0121' } as const
const equal: Contact = {
  id: 7,
  label: 'mobile',
  values: [{ channel: 'telephone', value: values.value }],
  integration: false,
}

/** The calls of a create that is found when it is looked for once more. */
const looked = ['create', 'list', 'list']

function creating(
  fates: Fate[],
  {
    listed = [],
    sent,
    knowsKeys = false,
  }: { listed?: Contact[]; sent?: SentBefore; knowsKeys?: boolean } = {},
  stored: Contact[] = [...listed],
) {
  const api = unreliableClient(stored, fates, knowsKeys)
  const place = { client: api.client, personId: 1, listed }
  const write = { kind: 'create', draftId: 'd', values, sent } as const
  const outcome = createContact(place, write).catch((error: unknown) => error)
  return { ...api, outcome }
}

describe('a contact is made once', () => {
  it.each([
    ['nothing goes wrong', [], ['create']],
    ['the answer was lost', ['answer is lost'], ['create', 'list']],
    ['it never arrived', ['never arrives'], ['create', 'list', 'list', 'create']],
    ['its connection breaks, and it lands a moment later', ['lands later, broken'], looked],
    ['a gateway gives up, and it lands a moment later', ['lands later, 502'], looked],
    [
      'the repeat loses its answer',
      ['never arrives', 'works', 'works', 'answer is lost'],
      ['create', 'list', 'list', 'create', 'list'],
    ],
  ] as const)('when %s', async (_, fates, calls) => {
    const api = creating([...fates])
    expect(await api.outcome).toMatchObject({ label: 'mobile' })
    expect(api.stored).toHaveLength(1)
    expect(api.calls).toEqual(calls)
  })

  it('beside an equal one that was there before', async () => {
    const api = creating(['never arrives'], { listed: [equal] })
    await api.outcome
    expect(api.stored).toHaveLength(2)
  })

  it('when it was sent before, before a reload for example, and has arrived', async () => {
    const sent = { known: [], values: [values] }
    const api = creating([], { listed: [equal], sent })
    expect(await api.outcome).toBe(equal)
    expect(api.calls).toEqual(['list'])
  })

  it('and is corrected when other values were sent before', async () => {
    const wrong = { ...values, value: '+31 6 5550' }
    const arrived = { ...equal, values: [{ channel: 'telephone' as const, value: wrong.value }] }
    const api = creating([], { listed: [arrived], sent: { known: [], values: [wrong] } })
    await api.outcome
    expect(api.stored).toEqual([equal])
  })

  it('in the way of writing of the system, which is not ours', async () => {
    const plain = { ...equal, values: [{ channel: 'telephone' as const, value: '+31655500121' }] }
    const api = creating(['answer is lost'], {}, [])
    api.client.contacts.list = async () => ({
      contacts: [plain],
      etag: undefined,
      isReadOnly: false,
    })
    expect(await api.outcome).toBe(plain)
  })

  it('of two texts, where the first is still under way and the API knows keys', async () => {
    const wrong = { ...values, value: '+31 6 5550' }
    const api = creating([], { sent: { known: [], values: [wrong] }, knowsKeys: true })
    expect(await api.outcome).toMatchObject({ values: equal.values })
    expect(api.calls).toEqual(['list', 'create', 'get', 'update'])
    expect(api.stored).toHaveLength(1)
  })

  it('anew when somebody has deleted what an earlier save had made', async () => {
    const api = creating(['answer is lost', 'never arrives'], { knowsKeys: true })
    await api.outcome
    api.stored.length = 0
    const write = {
      kind: 'create',
      draftId: 'd',
      values,
      sent: { known: [], values: [values] },
    } as const
    const made = await createContact({ client: api.client, personId: 1, listed: [] }, write)
    expect(api.stored).toEqual([made])
  })

  it('anew with what was typed last, when somebody has deleted what an earlier save had made', async () => {
    const wrong = { ...values, value: '+31 6 5550' }
    const api = unreliableClient([], [], true)
    const place = { client: api.client, personId: 1, listed: [] }
    await createContact(place, { kind: 'create', draftId: 'd', values: wrong })
    api.stored.length = 0
    const sent = { known: [], values: [wrong] }
    const made = await createContact(place, { kind: 'create', draftId: 'd', values, sent })
    expect(made).toMatchObject({ values: equal.values })
    expect(api.stored).toEqual([made])
  })

  it('and the text that was refused before does not stand in its way', async () => {
    const wrong = { ...values, value: 'refused' }
    const api = creating([], { sent: { known: [], values: [wrong] } })
    const { create } = api.client.contacts
    api.client.contacts.create = async (personId, body, options) => {
      if (body.telephone === 'refused') throw new ApiError('invalid', { status: 422 })
      return create(personId, body, options)
    }
    expect(await api.outcome).toMatchObject({ values: equal.values })
    expect(api.stored).toHaveLength(1)
  })

  it('and one that a synchronisation has brought meanwhile is not taken for it', async () => {
    const api = creating(['never arrives'], {}, [{ ...equal, integration: true }])
    await api.outcome
    expect(api.stored).toHaveLength(2)
  })
})

describe('a contact is sent again at once', () => {
  it.each([
    ['the service itself has failed', { status: 500 }],
    ['the service says when to come again, as nothing was stored', { status: 503, retryAfter: 1 }],
  ])('when %s', async (_, details) => {
    const api = creating([])
    const { create } = api.client.contacts
    const answers = [() => Promise.reject(new ApiError('server', details))]
    api.client.contacts.create = (...call) => (answers.pop() ?? (() => create(...call)))()
    await api.outcome
    expect(api.calls).toEqual(['list', 'create'])
  })
})

describe('a contact is not sent again', () => {
  it('after a silence, as the first may still be under way', async () => {
    const api = creating(['silence'])
    api.client.contacts.list = async () => ({ contacts: [], etag: undefined, isReadOnly: false })
    expect(await api.outcome).toMatchObject({ name: 'WriteInDoubt' })
    expect(api.calls).toEqual(['create'])
  })

  it.each([
    ['a gateway that did not wait for it', new ApiError('server', { status: 504 })],
    ['a gateway that lost sight of it', new ApiError('server', { status: 524 })],
    [
      '409: the first call under its key is still running',
      new ApiError('conflict', { status: 409 }),
    ],
  ])('after %s', async (_, error) => {
    const api = creating([])
    const create = vi.fn(() => Promise.reject(error))
    api.client.contacts.create = create
    expect(await api.outcome).toMatchObject({ name: 'WriteInDoubt', cause: error })
    expect(create).toHaveBeenCalledOnce()
  })

  it('when an earlier one is in doubt and nobody can look', async () => {
    const api = creating(['too many'], { sent: { known: [], values: [values] } })
    expect(await api.outcome).toMatchObject({ name: 'WriteInDoubt' })
    expect(api.calls).toEqual(['list'])
  })

  it('when the list cannot be read: it is in doubt', async () => {
    const api = creating(['answer is lost', 'never arrives'])
    expect(await api.outcome).toMatchObject({ name: 'WriteInDoubt' })
    expect(api.calls).toEqual(['create', 'list'])
    expect(api.stored).toHaveLength(1)
  })

  it('a third time', async () => {
    const api = creating(['never arrives', 'works', 'works', 'never arrives'])
    expect(await api.outcome).toMatchObject({ kind: 'offline' })
    expect(api.calls).toEqual(['create', 'list', 'list', 'create', 'list'])
  })
})
