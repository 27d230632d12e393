import { expect, test } from 'vitest'
import { ApiError } from '../client/apiError.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { Draft } from './draft.ts'
import { failedDraft } from './failedDraft.ts'
import { WriteProblem } from './writeProblem.ts'

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
