import { describe, expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { DraftStore } from './draftStore.ts'

/** A store that is in use, by somebody whose name the API says or, as most systems, does not say. */
async function opened(scope: string, storage?: Storage, signedInAs?: string) {
  const drafts = new DraftStore(scope, storage)
  drafts.attach()
  await drafts.signedInAs(signedInAs)
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

test('what was typed survives a reload, for its person and account only', async () => {
  const storage = memoryStorage()
  const before = await opened('account one', storage)
  before.put(draft)
  before.keep('a', { value: '+31', touched: true })

  expect((await opened('account one', storage)).of(1)).toMatchObject([{ id: 'a', value: '+31' }])
  expect((await opened('account one', storage)).of(2)).toEqual([])
  expect((await opened('account two', storage)).of(1)).toEqual([])
})

test('a form in which nothing was typed does not come back after a reload', async () => {
  const storage = memoryStorage()
  ;(await opened('x', storage)).put(draft)
  expect((await opened('x', storage)).of(1)).toEqual([])
})

test('a draft that was saved or thrown away leaves nothing behind', async () => {
  const storage = memoryStorage()
  const drafts = await opened('x', storage)
  drafts.put({ ...draft, touched: true })
  drafts.remove('a')
  drafts.keep('a', { value: 'late' })
  expect(drafts.of(1)).toEqual([])
  expect(storage.length).toBe(0)
})

test('listeners hear of forms that open and go and of the first key stroke, not of every one', async () => {
  const drafts = await opened('x')
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

test('something is typed from the first key stroke on, until it is saved or thrown away', async () => {
  const drafts = await opened('x')
  drafts.put(draft)
  expect(drafts.hasTyped).toBe(false)
  drafts.keep('a', { value: '1', touched: true })
  expect(drafts.hasTyped).toBe(true)
  drafts.remove('a')
  expect(drafts.hasTyped).toBe(false)
})

test('the list of drafts is the same array until something changes', async () => {
  const drafts = await opened('x')
  drafts.put(draft)
  expect(drafts.of(1)).toBe(drafts.of(1))
  expect(drafts.of(2)).toBe(drafts.of(3))
})

const text = '"id":"a","personId":1,"channel":"telephone","label":"work","value":"+31"'

test.each([
  'null',
  '7',
  '"drafts"',
  '{}',
  '{"drafts":7}',
  '{"drafts":[null,7,"a",[],{"id":"a"}],"typedBy":{}}',
  `{"drafts":[{${text.replace('"a"', '1')}}]}`,
  `{"drafts":[{${text.replace('telephone', 'carrier pigeon')}}]}`,
  `{"drafts":[{${text},"base":{}}]}`,
  `{"drafts":[{${text},"base":{"id":1,"label":"work","values":[null]}}]}`,
])('what is no draft of this version of the page is passed over: %s', async (kept) => {
  const storage = memoryStorage()
  storage.setItem('people-contacts:drafts:x', kept)
  const drafts = await opened('x', storage)
  expect([drafts.of(1), drafts.hasTyped]).toEqual([[], false])
  expect(storage.length).toBe(0)
})

test('text that an earlier version of the page kept is not lost', async () => {
  const storage = memoryStorage()
  storage.setItem('people-contacts:drafts:x', `[null,{${text}}]`)
  expect((await opened('x', storage)).of(1)).toEqual([{ ...draft, value: '+31', touched: true }])
})

test('what a draft knows of its last save is left out where it cannot be read, and the text stays', async () => {
  const storage = memoryStorage()
  const kept = `{${text},"theirs":{"id":1},"sent":{"known":7},"fieldErrors":7,"problem":{"text":"no"}}`
  storage.setItem('people-contacts:drafts:x', `{"drafts":[${kept}]}`)
  expect((await opened('x', storage)).of(1)).toEqual([{ ...draft, value: '+31', touched: true }])
})

test('what a draft knows of its contact and of its last save survives a reload', async () => {
  const storage = memoryStorage()
  const base = { id: 7, label: 'work', values: [{ channel: 'telephone', value: '1' }] } as const
  const known: Draft = {
    ...draft,
    touched: true,
    row: 'telephone',
    base: { ...base, values: [...base.values] },
    theirs: { ...base, label: 'home', values: [] },
    fieldErrors: [['telephone', 'Telephone is in use']],
    problem: 'The service has a problem.',
    refused: 'locked',
    sent: { known: [7], values: [{ channel: 'telephone', label: 'work', value: '+31' }] },
  }
  ;(await opened('x', storage)).put(known)
  expect((await opened('x', storage)).of(1)).toEqual([known])
})

describe('who is signed in', () => {
  const typed = { ...draft, touched: true, value: '+31' }

  /** A storage in which somebody has typed before the session ended. */
  async function typedBy(name?: string) {
    const storage = memoryStorage()
    ;(await opened('x', storage, name)).put(typed)
    return storage
  }

  test.each([
    ['Ada', 'Ada'],
    ['Ada', undefined],
    [undefined, 'Ada'],
    [undefined, undefined],
  ])('as %s finds what was typed by %s', async (now, before) => {
    expect((await opened('x', await typedBy(before), now)).of(1)).toEqual([typed])
  })

  test('finds what was typed for a contact in the place of a form that was opened for it meanwhile', async () => {
    const base = {
      id: 7,
      label: 'work',
      values: [{ channel: 'email', value: 'a@b.example' }],
    } as const
    const earlier = { ...typed, base: { ...base, values: [...base.values] } }
    const storage = memoryStorage()
    ;(await opened('x', storage)).put(earlier)
    const drafts = new DraftStore('x', storage)
    const reading = drafts.signedInAs(undefined)
    drafts.put({ ...earlier, id: 'b', touched: false, value: 'a@b.example' })
    await reading
    expect(drafts.of(1)).toEqual([earlier])
  })

  test('as somebody else finds nothing, and nothing is left behind', async () => {
    const storage = await typedBy('Ada')
    const drafts = await opened('x', storage, 'Ben')
    expect([drafts.of(1), drafts.hasTyped, drafts.get('a')]).toEqual([[], false, undefined])
    expect(storage.length).toBe(0)
    expect((await opened('x', storage, 'Ada')).of(1)).toEqual([])
  })

  test('is known before anything is shown; until then nothing is thrown away either', async () => {
    const storage = await typedBy('Ada')
    const drafts = new DraftStore('x', storage)
    drafts.attach()
    const heard: number[] = []
    drafts.subscribe(() => heard.push(drafts.of(1).length))
    expect(drafts.of(1)).toEqual([])
    expect(drafts.hasTyped).toBe(true)
    drafts.dropUntouched(1)
    expect(storage.length).toBe(1)
    await drafts.signedInAs('Ada')
    expect(heard).toEqual([0, 0, 1])
  })

  test('once known is not forgotten by a session of which it is not known', async () => {
    const storage = await typedBy('Ada')
    await opened('x', storage)
    expect((await opened('x', storage, 'Ben')).of(1)).toEqual([])
  })

  test('need not be known for a form to open: what is opened and typed now is of who is here now', async () => {
    const storage = await typedBy('Ada')
    const drafts = new DraftStore('x', storage)
    drafts.attach()
    const now = { ...typed, id: 'b', value: '+32' }
    drafts.put(now)
    expect(drafts.of(1)).toEqual([now])
    await drafts.signedInAs('Ben')
    expect(drafts.of(1)).toEqual([now])
    expect((await opened('x', storage, 'Ben')).of(1)).toEqual([now])
  })

  test('and changes takes what was typed off the screen', async () => {
    const drafts = await opened('x', memoryStorage(), 'Ada')
    drafts.put(typed)
    await drafts.signedInAs('Ben')
    expect(drafts.of(1)).toEqual([])
  })
})

test('a storage that is full, or holds nonsense, costs nothing that was typed', async () => {
  const storage = memoryStorage()
  storage.setItem('people-contacts:drafts:x', '{not json')
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const drafts = await opened('x', storage)
  drafts.put({ ...draft, touched: true, value: 'kept' })
  expect(drafts.get('a')?.value).toBe('kept')
})

test('an answer that comes after the session has ended writes nothing into the storage', async () => {
  const storage = memoryStorage()
  const drafts = new DraftStore('x', storage)
  await drafts.signedInAs(undefined)
  drafts.attach()()
  drafts.put({ ...draft, touched: true })
  expect(storage.length).toBe(0)
})

test('forms in which nothing was typed go when the agent leaves the person', async () => {
  const drafts = await opened('x')
  drafts.put(draft)
  drafts.put({ ...draft, id: 'b', touched: true })
  drafts.put({ ...draft, id: 'c', personId: 2 })
  drafts.dropUntouched(1)
  expect([...drafts.of(1), ...drafts.of(2)].map(({ id }) => id)).toEqual(['b', 'c'])
})

test('two stores of one account keep what was typed in both', async () => {
  const storage = memoryStorage()
  const one = await opened('x', storage)
  const two = await opened('x', storage)
  one.put({ ...draft, value: '+31', touched: true })
  two.put({ ...draft, id: 'b', personId: 2, value: '+44', touched: true })
  two.put({ ...draft, id: 'c', personId: 2, touched: true })
  two.remove('c')
  const later = await opened('x', storage)
  expect(later.of(1)).toMatchObject([{ value: '+31' }])
  expect(later.of(2)).toMatchObject([{ value: '+44' }])
})

test('what one store has saved does not come back by another', async () => {
  const storage = memoryStorage()
  const one = await opened('x', storage)
  one.put({ ...draft, touched: true })
  const two = await opened('x', storage)
  one.remove('a')
  two.put({ ...draft, id: 'b', personId: 2, touched: true })
  expect((await opened('x', storage)).of(1)).toEqual([])
})

test('what somebody else has typed does not stay in the storage', async () => {
  const storage = memoryStorage()
  const before = await opened('x', storage, 'ada')
  before.put({ ...draft, touched: true })
  const after = await opened('x', storage, 'ben')
  after.put({ ...draft, id: 'b', touched: true })
  expect((await opened('x', storage, 'ben')).of(1)).toMatchObject([{ id: 'b' }])
})
