import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { DraftStore } from './draftStore.ts'

/** A store that is in use. */
function opened(scope: string, storage?: Storage) {
  const drafts = new DraftStore(scope, storage)
  drafts.attach()
  return drafts
}

/** A storage like the browser's, in memory. */
function memoryStorage(): Storage {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  }
}

const draft: Draft = {
  id: 'a',
  personId: 1,
  channel: 'telephone',
  label: 'work',
  value: '',
  touched: false,
}

test('what was typed survives a reload, for its person and account only', () => {
  const storage = memoryStorage()
  const before = opened('account one', storage)
  before.put(draft)
  before.keep('a', { value: '+31', touched: true })

  expect(opened('account one', storage).of(1)).toMatchObject([{ id: 'a', value: '+31' }])
  expect(opened('account one', storage).of(2)).toEqual([])
  expect(opened('account two', storage).of(1)).toEqual([])
})

test('a form in which nothing was typed does not come back after a reload', () => {
  const storage = memoryStorage()
  opened('x', storage).put(draft)
  expect(opened('x', storage).of(1)).toEqual([])
})

test('a draft that was saved or thrown away leaves nothing behind', () => {
  const storage = memoryStorage()
  const drafts = opened('x', storage)
  drafts.put({ ...draft, touched: true })
  drafts.remove('a')
  drafts.keep('a', { value: 'late' })
  expect(drafts.of(1)).toEqual([])
  expect(storage.length).toBe(0)
})

test('listeners hear of forms that open and go and of the first key stroke, not of every one', () => {
  const drafts = opened('x')
  const heard: string[][] = []
  const stop = drafts.subscribe(() => heard.push(drafts.of(1).map(({ value }) => value)))
  drafts.put(draft)
  drafts.keep('a', { value: '1', touched: true })
  drafts.keep('a', { value: '12', touched: true })
  drafts.keep('a', { value: '123', touched: true })
  drafts.remove('a')
  stop()
  drafts.put(draft)
  expect(heard).toEqual([[''], ['1'], []])
  expect(drafts.of(1)).toEqual([draft])
})

test('something is typed from the first key stroke on, until it is saved or thrown away', () => {
  const drafts = opened('x')
  drafts.put(draft)
  expect(drafts.hasTyped).toBe(false)
  drafts.keep('a', { value: '1', touched: true })
  expect(drafts.hasTyped).toBe(true)
  drafts.remove('a')
  expect(drafts.hasTyped).toBe(false)
})

test('the list of drafts is the same array until something changes', () => {
  const drafts = opened('x')
  drafts.put(draft)
  expect(drafts.of(1)).toBe(drafts.of(1))
  expect(drafts.of(2)).toBe(drafts.of(3))
})

test.each(['null', '{}', '[null, 7, {"id":"a"}]', '[{"id":"a","personId":1,"base":{}}]'])(
  'what another version of the page kept does not break this one: %s',
  (kept) => {
    const storage = memoryStorage()
    storage.setItem('people-contacts:drafts:x', kept)
    expect(opened('x', storage).of(1)).toEqual([])
  },
)

test('a storage that is full, or holds nonsense, costs nothing that was typed', () => {
  const storage = memoryStorage()
  storage.setItem('people-contacts:drafts:x', '{not json')
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const drafts = opened('x', storage)
  drafts.put({ ...draft, touched: true, value: 'kept' })
  expect(drafts.get('a')?.value).toBe('kept')
})

test('an answer that comes after the session has ended writes nothing into the storage', () => {
  const storage = memoryStorage()
  const drafts = new DraftStore('x', storage)
  drafts.attach()()
  drafts.put({ ...draft, touched: true })
  expect(storage.length).toBe(0)
})

test('forms in which nothing was typed go when the agent leaves the person', () => {
  const drafts = opened('x')
  drafts.put(draft)
  drafts.put({ ...draft, id: 'b', touched: true })
  drafts.put({ ...draft, id: 'c', personId: 2 })
  drafts.dropUntouched(1)
  expect([...drafts.of(1), ...drafts.of(2)].map(({ id }) => id)).toEqual(['b', 'c'])
})
