import { describe, expect, it } from 'vitest'
import type { ApiCall, SendCall } from './apiCall.ts'
import { contactCalls } from './contactCalls.ts'

function calling(body: unknown, headers: Record<string, string> = {}) {
  const sent: ApiCall[] = []
  const send: SendCall = async (call) => {
    sent.push(call)
    return { body, headers: new Headers(headers) }
  }
  return { calls: contactCalls(send), sent }
}

const mobile = { id: 1720, label: 'mobile', telephone: '+1 03 413 7223', integration: true }
const read = {
  id: 1720,
  label: 'mobile',
  values: [{ channel: 'telephone', value: '+1 03 413 7223' }],
  integration: true,
}

describe('one contact', () => {
  it('is read with the ETag that makes the next write conditional', async () => {
    const { calls, sent } = calling(mobile, { ETag: '"3"' })
    expect(await calls.get(1, 1720)).toEqual({ contact: read, etag: '"3"' })
    expect(sent).toEqual([{ path: '/people/1/contacts/1720' }])
  })

  it('is created, also by a system that answers without integration and with more', async () => {
    const { integration: _, ...withoutIntegration } = mobile
    const { calls, sent } = calling({ ...withoutIntegration, nodeID: 'c2/1720' })
    const body = { label: 'mobile', telephone: '+1 03 413 7223' }
    const { contact } = await calls.create(1, body, { idempotencyKey: 'a1' })
    expect(contact.integration).toBeUndefined()
    expect(contact.id).toBe(1720)
    expect(sent).toEqual([
      { method: 'POST', path: '/people/1/contacts', body, idempotencyKey: 'a1' },
    ])
  })

  it('is updated under its condition', async () => {
    const { calls, sent } = calling(mobile)
    const body = { label: 'work', telephone: null, email: 'howard@example.org' }
    await calls.update(1, 1720, body, { ifMatch: '"3"' })
    expect(sent).toEqual([
      { method: 'PATCH', path: '/people/1/contacts/1720', body, ifMatch: '"3"' },
    ])
  })

  it('is removed under its condition', async () => {
    const { calls, sent } = calling(undefined)
    await calls.remove(1, 1720, { ifMatch: '"3"' })
    expect(sent).toEqual([{ method: 'DELETE', path: '/people/1/contacts/1720', ifMatch: '"3"' }])
  })

  it.each([[undefined], [[]], [{}], ['moved'], [{ id: 0 }]])(
    'that comes as %j is malformed',
    async (body) => {
      const { calls } = calling(body)
      const refused = { kind: 'malformed' }
      await expect(calls.get(1, 1720)).rejects.toMatchObject(refused)
      await expect(calls.create(1, {})).rejects.toMatchObject(refused)
      await expect(calls.update(1, 1720, {})).rejects.toMatchObject(refused)
    },
  )

  it('is never removed by an id that would remove them all', async () => {
    const { calls, sent } = calling(undefined)
    const emptyId = '' as unknown as number
    await expect(calls.remove(1, emptyId)).rejects.toThrow(TypeError)
    await expect(calls.remove(1, Number.NaN)).rejects.toThrow(TypeError)
    await expect(calls.remove(-1, 1720)).rejects.toThrow(TypeError)
    expect(sent).toEqual([])
  })
})

describe('remove all', () => {
  it('asks the API to remove the list that the agent saw, and no other', async () => {
    const { calls, sent } = calling(undefined)
    await calls.removeAll(1, { ifMatch: '"list-7"' })
    expect(sent).toEqual([{ method: 'DELETE', path: '/people/1/contacts/', ifMatch: '"list-7"' }])
  })

  it.each([[''], ['*'], ['W/"list-7"'], [undefined as unknown as string]])(
    'is not sent under %j, which is no condition',
    async (ifMatch) => {
      const { calls, sent } = calling(undefined)
      await expect(calls.removeAll(1, { ifMatch })).rejects.toThrow(TypeError)
      expect(sent).toEqual([])
    },
  )

  it('is not sent for an id that no person has', async () => {
    const { calls, sent } = calling(undefined)
    await expect(calls.removeAll(0, { ifMatch: '"list-7"' })).rejects.toThrow(TypeError)
    expect(sent).toEqual([])
  })
})
