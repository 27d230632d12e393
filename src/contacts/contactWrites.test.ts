import { expect, test, vi } from 'vitest'
import { ApiError } from '../client/apiError.ts'
import type { Client } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { bodyOfDraft, removeContact, updateContact } from './contactWrites.ts'

const shown: Contact = {
  id: 5,
  label: 'work',
  values: [{ channel: 'email', value: 'a@example.org' }],
  integration: false,
}
const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const

/** A client of which only the calls on one contact are there; each read takes the next answer. */
function clientReading(...answers: (Contact | ApiError)[]) {
  const update = vi.fn(async () => ({ contact: { ...shown, ...values }, etag: '"2"' }))
  const remove = vi.fn(async () => undefined)
  const get = vi.fn(async () => {
    const answer = answers.shift() ?? shown
    if (answer instanceof Error) throw answer
    return { contact: answer, etag: '"1"' }
  })
  const client = { contacts: { get, update, remove } } as unknown as Client
  return { client, update, remove }
}

const notFound = new ApiError('notFound', { status: 404 })
const changed = new ApiError('changed', { status: 412 })

test('an update goes out under the condition that the contact is as the form showed it', async () => {
  const { client, update } = clientReading(shown)
  await updateContact(client, 1, shown, values)
  expect(update).toHaveBeenCalledWith(
    1,
    5,
    { label: 'work', email: 'b@example.org' },
    { ifMatch: '"1"' },
  )
})

const theirs = { ...shown, values: [{ channel: 'email' as const, value: 'c@example.org' }] }

test.each([
  ['somebody else changed it', theirs, { kind: 'changed', now: theirs }],
  ['it was locked', { ...shown, integration: true }, { kind: 'locked' }],
  ['it is gone', notFound, { kind: 'gone' }],
])('an update is not sent when %s', async (_, answer, problem) => {
  const { client, update } = clientReading(answer)
  await expect(updateContact(client, 1, shown, values)).rejects.toMatchObject(problem)
  expect(update).not.toHaveBeenCalled()
})

test('a change between our read and our write is found out by a second read', async () => {
  const { client, update } = clientReading(shown, theirs)
  update.mockRejectedValueOnce(changed)
  await expect(updateContact(client, 1, shown, values)).rejects.toMatchObject({ kind: 'changed' })
})

test('a change that the agent cannot see does not stop an update', async () => {
  const { client, update } = clientReading(shown, shown)
  update.mockRejectedValueOnce(changed)
  await expect(updateContact(client, 1, shown, values)).resolves.toMatchObject({ id: 5 })
  expect(update).toHaveBeenCalledTimes(2)
})

test('an update whose answer was lost is not taken for the change of somebody else', async () => {
  const mine = { ...shown, values: [{ channel: 'email' as const, value: values.value }] }
  const { client, update } = clientReading(mine)
  await expect(updateContact(client, 1, shown, values)).resolves.toEqual(mine)
  expect(update).not.toHaveBeenCalled()
})

test('deleting a contact that is gone already is a success', async () => {
  const { client, remove } = clientReading(notFound)
  await expect(removeContact(client, 1, shown)).resolves.toBeUndefined()
  expect(remove).not.toHaveBeenCalled()
})

test('a contact that changed meanwhile is not deleted', async () => {
  const { client, remove } = clientReading(theirs)
  await expect(removeContact(client, 1, shown)).rejects.toMatchObject({ kind: 'changed' })
  expect(remove).not.toHaveBeenCalled()
})

test('a line break in a stored value, which a text field cannot show, survives a change of the label', () => {
  const broken = { ...shown, values: [{ channel: 'email' as const, value: 'a\nb@example.org' }] }
  const labelChanged = { channel: 'email', label: 'personal', value: 'ab@example.org' } as const
  expect(bodyOfDraft(labelChanged, broken)).toEqual({
    label: 'personal',
    email: 'a\nb@example.org',
  })
})

test('saving a contact that held several channels clears the others', () => {
  const several = { ...shown, values: [...shown.values, { channel: 'chat' as const, value: 'x' }] }
  expect(bodyOfDraft(values, several)).toEqual({
    label: 'work',
    email: 'b@example.org',
    chat: null,
  })
})
