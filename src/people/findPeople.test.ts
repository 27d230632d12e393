import { describe, expect, it } from 'vitest'
import { ApiError } from '../client/apiError.ts'
import type { Client } from '../client/client.ts'
import type { Person } from '../contract/person.ts'
import { findPeople } from './findPeople.ts'

const { signal } = new AbortController()

function person(id: number, name: string, primary_email?: string): Person {
  const unknown = { organization: undefined, site: undefined, job_title: undefined }
  return { id, name, primary_email, ...unknown, disabled: false, vip: false }
}

const ada = person(1, 'Ada Admin', 'ada@example.org')
const grace = person(2, 'Grace Okafor', 'grace@example.org')
const everybody = [ada, grace]

type List = Client['people']['list']

/** A system that answers lists in its own way; single people are read as they are. */
function system(list: (query: Parameters<List>[0]) => Person[], known?: boolean) {
  const asked: Parameters<List>[0][] = []
  let probes = 0
  const people: Client['people'] = {
    async list(query) {
      asked.push(query)
      const items = list(query).map(({ primary_email: _, ...summary }) => summary as Person)
      return { items, next: undefined, total: items.length }
    },
    async get(id) {
      const found = everybody.find((one) => one.id === id)
      if (found) return found
      throw new ApiError('notFound', { status: 404 })
    },
  }
  const searched = {
    people,
    knownToSearchParts: known,
    async findOutWhetherItSearchesParts() {
      probes += 1
      try {
        return list({ q: 'zqxj' }).length === 0
      } catch {
        return false
      }
    },
  }
  const find = (q: string) => findPeople(searched, { q, next: undefined }, signal)
  return { find, asked, probes: () => probes }
}

const refusing = (known?: boolean) =>
  system(({ q, primary_email }) => {
    if (q) throw new ApiError('invalid', { status: 400, message: 'Unknown filter: q' })
    return everybody.filter((one) => !primary_email || one.primary_email === primary_email)
  }, known)

const ignoring = () =>
  system(({ primary_email }) =>
    everybody.filter((one) => !primary_email || one.primary_email === primary_email),
  )

describe('a system that searches by parts', () => {
  it('is believed at once where everybody who comes shows what was typed', async () => {
    const { find, probes } = system(({ q }) => (q === 'oka' ? [grace] : []))
    expect(await find('oka')).toMatchObject({ items: [{ id: 2 }], by: 'part' })
    expect(await find('nobody')).toMatchObject({ items: [], by: 'part' })
    expect(probes()).toBe(0)
  })

  it('is believed where somebody came by what is not shown, once that is known of it', async () => {
    const { find, probes } = system(({ q }) => (q === 'helpdesk' ? [ada] : []))
    expect(await find('helpdesk')).toMatchObject({ items: [{ id: 1 }], by: 'part' })
    expect(probes()).toBe(1)
  })

  it('may refuse one text, which says nothing of others', async () => {
    const { find } = system(({ q }) => {
      if (q === '"') throw new ApiError('invalid', { status: 400, message: 'Unbalanced quote' })
      return []
    })
    await expect(find('"')).rejects.toThrow('Unbalanced quote')
  })
})

describe.each([
  ['refuses q', refusing],
  ['passes over q', ignoring],
])('a system that %s', (_, make) => {
  it('finds nobody by a part of the name, and that is said', async () => {
    expect(await make().find('grace')).toEqual({
      items: [],
      by: 'nothing',
      next: undefined,
      total: 0,
    })
  })

  it('finds a person by the whole e-mail address, and only that one', async () => {
    const { find, asked } = make()
    expect(await find('grace@example.org')).toMatchObject({ items: [{ id: 2 }], by: 'email' })
    expect(asked.at(-1)).toEqual({ primary_email: 'grace@example.org' })
    expect(await find('grace@example.com')).toMatchObject({ items: [], by: 'email' })
  })

  it('finds a person by the number', async () => {
    expect(await make().find('2')).toMatchObject({
      items: [{ name: 'Grace Okafor' }],
      by: 'number',
    })
    expect(await make().find('99')).toMatchObject({ items: [], by: 'number' })
  })

  it('lists everybody without a text', async () => {
    expect(await make().find('')).toMatchObject({
      items: everybody.map(({ id }) => ({ id })),
      by: 'part',
    })
  })
})

it('a system that is known not to search by parts is not asked to', async () => {
  const { find, asked } = refusing(false)
  expect(await find('grace')).toMatchObject({ by: 'nothing' })
  expect(asked).toEqual([])
})

it('a system that passes over the address, too, passes nobody off as found', async () => {
  const crowd = Array.from({ length: 10 }, (_, index) => person(index + 1, `Person ${index}`))
  expect(await system(() => crowd).find('ada@example.org')).toMatchObject({
    items: [],
    by: 'email',
  })
  expect(await system(() => everybody).find('ada@example.org')).toMatchObject({
    items: [{ id: 1 }],
  })
})

it('what breaks is no answer to the question whether it searches', async () => {
  const { find } = system(() => {
    throw new ApiError('server', { status: 502 })
  })
  await expect(find('grace')).rejects.toMatchObject({ kind: 'server' })
})
