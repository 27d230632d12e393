import { describe, expect, it } from 'vitest'
import type { SendCall } from './apiCall.ts'
import { ApiError } from './apiError.ts'
import { contactLister } from './contactList.ts'

const plainList = [
  { id: 1826, label: 'personal', website: 'www.my-stie.com' },
  { id: 1720, label: 'mobile', telephone: '+1 03 413 7223' },
]
const integrationOf: Record<number, boolean> = { 1720: true, 1826: false }

/** What each of the live systems answers to `?fields=integration`. */
const systems = {
  adds: () => plainList.map((item) => ({ ...item, integration: integrationOf[item.id] })),
  selects: () => plainList.map(({ id }) => ({ id, integration: integrationOf[id] })),
  'selects and hides': () => plainList.map(({ id }) => ({ id })),
  ignores: () => plainList,
  refuses: () => {
    throw new ApiError('invalid', { status: 400, message: 'Unknown fields: integration' })
  },
}

function listing(answer: () => unknown, plain: () => unknown = () => plainList) {
  const asked: string[] = []
  const send: SendCall = async ({ path }) => {
    const isAsked = path.includes('fields=integration')
    asked.push(isAsked ? 'fields' : 'plain')
    const headers = new Headers({ ETag: isAsked ? '"asked"' : '"plain"' })
    return { body: isAsked ? answer() : plain(), headers }
  }
  const list = contactLister(send)
  return {
    list,
    asked,
    known: async () =>
      (await list(1)).contacts.map(({ id, label, integration }) => [id, label, integration]),
  }
}

const locked = [
  [1720, 'mobile', true],
  [1826, 'personal', false],
]
const unknown = [
  [1720, 'mobile', undefined],
  [1826, 'personal', undefined],
]

describe('integration in a list', () => {
  it.each([
    ['adds', locked, ['fields'], ['fields']],
    ['selects', locked, ['fields', 'plain'], ['fields', 'plain']],
    ['selects and hides', unknown, ['fields', 'plain'], ['plain']],
    ['ignores', unknown, ['fields'], ['plain']],
    ['refuses', unknown, ['fields', 'plain'], ['plain']],
  ] as const)(
    'from a system that %s the field, which the next list knows',
    async (system, contacts, first, next) => {
      const { known, asked } = listing(systems[system])
      expect(await known()).toEqual(contacts)
      expect(asked).toEqual(first)
      expect(await known()).toEqual(contacts)
      expect(asked.slice(first.length)).toEqual(next)
    },
  )

  it('stays unknown for a contact that only the plain list has', async () => {
    const { known } = listing(() => [{ id: 1720, integration: true }])
    expect(await known()).toEqual([
      [1720, 'mobile', true],
      [1826, 'personal', undefined],
    ])
  })

  it('is asked for again after a person without contacts, who teaches nothing', async () => {
    const { list, asked } = listing(() => [])
    expect((await list(2)).contacts).toEqual([])
    await list(2)
    expect(asked).toEqual(['fields', 'fields'])
  })

  it('is asked for again when the plain list failed too: the fault was another', async () => {
    const { list, asked } = listing(systems.refuses, systems.refuses)
    await expect(list(1)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(list(1)).rejects.toMatchObject({ kind: 'invalid' })
    expect(asked).toEqual(['fields', 'plain', 'fields', 'plain'])
  })

  it.each([
    ['notFound', 404],
    ['invalid', 405],
    ['invalid', 431],
  ] as const)('is not given up for another error (%s, %i)', async (kind, status) => {
    const { list, asked } = listing(() => {
      throw new ApiError(kind, { status })
    })
    await expect(list(9)).rejects.toMatchObject({ kind, status })
    await expect(list(9)).rejects.toMatchObject({ kind, status })
    expect(asked).toEqual(['fields', 'fields'])
  })

  it('is given up for a 422 as for a 400', async () => {
    const { known, asked } = listing(() => {
      throw new ApiError('invalid', { status: 422, message: 'Validation Failed' })
    })
    expect(await known()).toEqual(unknown)
    expect(await known()).toEqual(unknown)
    expect(asked).toEqual(['fields', 'plain', 'plain'])
  })
})

describe('a list', () => {
  it('is in the order of channel, label and id, whatever order it came in', async () => {
    const { list } = listing(() => [
      { id: 4, label: 'work', website: 'a.example', integration: false },
      { id: 3, label: 'home', telephone: '3', integration: false },
      { id: 2, label: 'work', telephone: '2', integration: false },
      { id: 1, label: 'home', telephone: '1', integration: false },
    ])
    expect((await list(1)).contacts.map(({ id }) => id)).toEqual([2, 1, 3, 4])
  })

  it('carries the ETag of the answer that its values are from', async () => {
    expect((await listing(systems.adds).list(1)).etag).toBe('"asked"')
    expect((await listing(systems.selects).list(1)).etag).toBe('"plain"')
  })

  it('is refused for an id that no person has', async () => {
    const { list, asked } = listing(systems.adds)
    await expect(list(0)).rejects.toThrow(TypeError)
    expect(asked).toEqual([])
  })
})

describe('that contacts may only be read', () => {
  it.each(['adds', 'selects', 'ignores', 'refuses'] as const)(
    'is known from a system that %s the field',
    async (system) => {
      const send: SendCall = async ({ path }) => {
        const body = path.includes('fields=integration') ? systems[system]() : plainList
        return { body, headers: new Headers({ Allow: 'GET, HEAD' }) }
      }
      expect(await contactLister(send)(1)).toMatchObject({ isReadOnly: true })
    },
  )
})

describe('a list that is known', () => {
  const tag = '"v1"'
  const system = (
    unchanged: boolean,
    treatment: 'adds' | 'selects' = 'adds',
    allow = 'GET, POST',
    first = 'GET, POST',
  ) => {
    const sent: (string | undefined)[] = []
    const send: SendCall = async ({ path, ifNoneMatch }) => {
      sent.push(ifNoneMatch)
      const headers = new Headers({ ETag: tag })
      const said = unchanged && sent.length > 1 ? allow : first
      if (said !== 'nothing') headers.set('Allow', said)
      if (unchanged && ifNoneMatch === tag) return { body: undefined, headers, isUnchanged: true }
      return { body: path.includes('fields=') ? systems[treatment]() : plainList, headers }
    }
    return { list: contactLister(send), sent }
  }

  it('is asked for on condition that it has changed, and stays the same object when it has not', async () => {
    const { list, sent } = system(true)
    const known = await list(1)
    expect(await list(1, { known })).toBe(known)
    expect(sent).toEqual([undefined, tag])
  })

  it('gives way to the list that there is now', async () => {
    const { list } = system(false)
    const known = await list(1)
    const now = await list(1, { known })
    expect(now).not.toBe(known)
    expect(now).toEqual(known)
  })

  it('keeps its contacts and says anew whether anything can be added', async () => {
    const { list } = system(true, 'adds', 'GET')
    const known = await list(1)
    const now = await list(1, { known })
    expect(now.isReadOnly).toBe(true)
    expect(now.contacts).toBe(known.contacts)
  })

  it('stays one to which nothing can be added when the answer says nothing of it', async () => {
    const { list } = system(true, 'adds', 'nothing', 'GET')
    const known = await list(1)
    expect(known.isReadOnly).toBe(true)
    expect(await list(1, { known })).toBe(known)
  })

  it('and fills exactly one page is read in full: its tag may be that of the page', async () => {
    const { list, sent } = system(true)
    const contacts = Array.from({ length: 100 }, (_, id) => ({ id: id + 1, label: '', values: [] }))
    await list(1, { known: { contacts, etag: tag, isReadOnly: false } })
    expect(sent).toEqual([undefined])
  })

  it('is read in full where it is put together from two lists', async () => {
    const { list, sent } = system(true, 'selects')
    const known = await list(1)
    await list(1, { known })
    expect(sent).toEqual([undefined, undefined, undefined, undefined])
  })

  it('of which there is no tag is read in full', async () => {
    const { list, sent } = system(true)
    const { contacts } = await list(1)
    await list(1, { known: { contacts, etag: undefined, isReadOnly: false } })
    expect(sent).toEqual([undefined, undefined])
  })

  it('that was not named by anybody cannot be unchanged', async () => {
    const send: SendCall = async () => ({
      body: undefined,
      headers: new Headers(),
      isUnchanged: true,
    })
    await expect(contactLister(send)(1)).rejects.toMatchObject({ kind: 'malformed' })
  })
})
