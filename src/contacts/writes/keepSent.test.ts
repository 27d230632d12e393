import { expect, test } from 'vitest'
import { ApiError } from '../../client/apiError.ts'
import type { SentBefore } from '../draft.ts'
import { DraftStore } from '../draftStore.ts'
import { newDraft } from '../newDraft.ts'
import { WriteInDoubt } from '../writeProblem.ts'
import { keepSent, keepSentAfter } from './keepSent.ts'

const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const
const before = { known: [1], values: [{ ...values, value: 'a@example.org' }] }
const listed = [{ id: 1, label: 'work', values: [] }]

/** A save of a draft, with what was sent of it before. */
function saving(sent?: SentBefore) {
  const drafts = new DraftStore('/v1')
  drafts.put({ ...newDraft(1), id: 'd', ...values, touched: true, ...(sent && { sent }) })
  const write = { kind: 'create', draftId: 'd', values, sent } as const
  return { drafts, write, sent: () => drafts.get('d')?.sent }
}

test('what is about to be sent is kept with the draft, with the contacts that were listed then', () => {
  const { drafts, write, sent } = saving()
  keepSent(write, listed, drafts)
  expect(sent()).toEqual({ known: [1], values: [values] })
})

test('what was sent before is kept behind it', () => {
  const { drafts, write, sent } = saving(before)
  keepSent(write, [], drafts)
  expect(sent()).toEqual({ known: [1], values: [values, ...before.values] })
})

test.each([
  ['an answer that was lost', new ApiError('offline')],
  ['a doubt', new WriteInDoubt(new ApiError('unauthorized', { status: 401 }))],
])('after %s it may have been stored, and is remembered', (_, error) => {
  const { drafts, write, sent } = saving(before)
  keepSent(write, listed, drafts)
  keepSentAfter(write, error, drafts)
  expect(sent()?.values).toEqual([values, ...before.values])
})

test.each([
  ['refused it', new ApiError('invalid', { status: 422 })],
  ['refused the access token', new ApiError('unauthorized', { status: 401 })],
])(
  'what the API has %s was not stored, and is forgotten; what was sent before may have been',
  (_, error) => {
    for (const earlier of [undefined, before]) {
      const { drafts, write, sent } = saving(earlier)
      keepSent(write, listed, drafts)
      keepSentAfter(write, error, drafts)
      expect(sent()).toEqual(earlier)
    }
  },
)

test('a save that ends before it was sent forgets nothing of those before', () => {
  const { drafts, write, sent } = saving(before)
  keepSentAfter(write, new ApiError('forbidden', { status: 403 }), drafts)
  expect(sent()).toEqual(before)
})
