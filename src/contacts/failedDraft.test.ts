import { expect, test } from 'vitest'
import { ApiError } from '../client/apiError.ts'
import type { Contact } from '../contract/contactRead.ts'
import { translated } from '../ui/words/translated.ts'
import type { Draft } from './draft.ts'
import { failedDraft as draftAfter } from './failedDraft.ts'
import { WriteInDoubt, WriteProblem } from './writeProblem.ts'

const english = translated(undefined)
const failedDraft = (draft: Draft, error: unknown) => draftAfter(draft, error, english)

const now: Contact = { id: 5, label: 'work', values: [{ channel: 'email', value: 'theirs' }] }

const draft: Draft = {
  id: 'a',
  personId: 1,
  channel: 'email',
  label: 'work',
  value: 'mine',
  touched: false,
  problem: 'what the save before ran into',
}

test('whatever a save ran into, what was typed is kept, and the last reason only', () => {
  const after = failedDraft(draft, new ApiError('server', { status: 500 }))
  expect(after).toMatchObject({ value: 'mine', touched: true })
  expect(after.problem).toBe('The service has a problem.')
})

test('faults on fields stand at their fields, all others at the form', () => {
  const error = new ApiError('invalid', {
    status: 422,
    message: 'Validation Failed',
    fieldErrors: [
      ['email', 'Email is odd'],
      ['base', 'Base is bad'],
      ['website', 'Website is odd'],
    ],
  })
  const after = failedDraft(draft, error)
  expect(after.problem).toBe('Base is bad. Website is odd')
  expect(after.fieldErrors).toContainEqual(['email', 'Email is odd'])
})

test('a refusal without faults on fields is told in the words of the API', () => {
  const error = new ApiError('invalid', { status: 422, message: 'Too many contacts' })
  expect(failedDraft(draft, error).problem).toBe('Too many contacts')
})

test('after being signed out the form waits without a reproach', () => {
  expect(failedDraft(draft, new ApiError('unauthorized', { status: 401 }))).not.toHaveProperty(
    'problem',
  )
})

test('what came between says what the agent can do', () => {
  expect(failedDraft(draft, new WriteProblem('changed', now))).toMatchObject({ theirs: now })
  expect(failedDraft(draft, new WriteProblem('locked', now))).toMatchObject({ refused: 'locked' })
  expect(failedDraft(draft, new WriteProblem('gone'))).toMatchObject({ gone: true })
  expect(failedDraft(draft, new ApiError('forbidden', { status: 403 }))).toMatchObject({
    refused: 'forbidden',
  })
})

const sent = { known: [1], values: [{ channel: 'email', label: 'work', value: 'mine' }] } as const

test('a contact in the place of the one that was being edited is edited from then on', () => {
  const open = failedDraft({ ...draft, base: { ...now, id: 4 } }, new WriteProblem('replaced', now))
  expect(open).toMatchObject({ base: now, inPlace: true })
  const locked = { ...now, integration: true }
  const refused = failedDraft(draft, new WriteProblem('replaced', locked))
  expect(refused).toMatchObject({ base: locked, refused: 'replaced' })
})

test('what may have been stored all the same is said to be in doubt', () => {
  const after = failedDraft({ ...draft, sent }, new WriteInDoubt(new ApiError('offline')))
  expect(after.problem).toBe(
    'There is no connection to the service. It is not known whether this was stored. Save looks first, and stores it once.',
  )
  expect(after.sent).toEqual(sent)
})

test('a contact that an earlier save had made, and somebody has changed since, is edited from then on', () => {
  const made = { ...now, values: [{ channel: 'email' as const, value: 'mine' }] }
  const after = failedDraft({ ...draft, sent }, new WriteProblem('changed', now, made))
  expect(after).toMatchObject({ base: made, theirs: now, row: 'email' })
})
