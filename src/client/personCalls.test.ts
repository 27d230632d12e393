import { describe, expect, it } from 'vitest'
import type { SendCall } from './apiCall.ts'
import { ApiError } from './apiError.ts'
import { personCalls } from './personCalls.ts'

const howard = { id: 1, name: 'Howard Tanner' }

function calling(answer: (path: string) => unknown, headers: Record<string, string> = {}) {
  const paths: string[] = []
  const send: SendCall = async ({ path }) => {
    paths.push(path)
    return { body: answer(path), headers: new Headers(headers) }
  }
  return { people: personCalls(send), paths }
}

const furtherQuery = '&fields=job_title,primary_email'

describe('a search for people', () => {
  it('asks for the name part, and for what tells namesakes apart', async () => {
    const { people, paths } = calling(() => [{ ...howard, job_title: 'IT Service Manager' }], {
      'X-Pagination-Total-Entries': '1',
    })
    expect(await people.list({ q: ' how & tan ' })).toEqual({
      items: [{ ...howard, disabled: false, job_title: 'IT Service Manager' }],
      next: undefined,
      total: 1,
    })
    expect(paths).toEqual([`/people?q=how+%26+tan&per_page=50${furtherQuery}`])
  })

  it('without a word lists everybody', async () => {
    const { people, paths } = calling(() => [howard])
    await people.list({ q: '  ' })
    expect(paths).toEqual([`/people?per_page=50${furtherQuery}`])
  })

  it('asks for the whole e-mail address', async () => {
    const { people, paths } = calling(() => [howard])
    await people.list({ primary_email: ' h.tanner+a@example.org ' })
    expect(paths).toEqual([
      `/people?primary_email=h.tanner%2Ba%40example.org&per_page=50${furtherQuery}`,
    ])
  })

  it('survives half an emoji, as typing can leave it', async () => {
    const { people } = calling(() => [])
    await expect(people.list({ q: '\ud83d' })).resolves.toMatchObject({ items: [] })
  })

  it('is continued where the page before ended', async () => {
    const link = '</v1/people?search_after=x&per_page=50>; rel="next"'
    const { people, paths } = calling(() => [howard], { Link: link })
    const { next } = await people.list({ q: 'how' })
    await people.list({ q: 'how', next })
    expect(paths[1]).toBe('/people?search_after=x&per_page=50')
  })

  it('has no next page when the API would lead back to the same one', async () => {
    const link = '</v1/people?search_after=x>; rel="next"'
    const { people } = calling(() => [howard], { Link: link })
    const page = await people.list({ q: '', next: '?search_after=x' })
    expect(page.next).toBeUndefined()
  })
})

describe('a system that does not give further fields', () => {
  const refuse = (path: string) => {
    if (path.includes('fields=')) throw new ApiError('invalid', { status: 400 })
    return [howard]
  }

  it.each([
    ['refuses them', refuse],
    ['sends nothing else', (path: string) => (path.includes('fields=') ? [{ id: 1 }] : [howard])],
  ])('and %s is asked without them, at once from then on', async (_, answer) => {
    const { people, paths } = calling(answer)
    expect((await people.list({ q: '' })).items).toEqual([{ ...howard, disabled: false }])
    await people.list({ q: '' })
    expect(paths.map((path) => path.includes('fields='))).toEqual([true, false, false])
  })

  it('is not taken for one when the search found nobody, or is refused altogether', async () => {
    const nobody = calling(() => [])
    await nobody.people.list({ q: 'x' })
    expect(nobody.paths).toHaveLength(1)

    const refusing = calling(() => {
      throw new ApiError('invalid', { status: 400, message: 'Unknown filter: q' })
    })
    await expect(refusing.people.list({ q: 'x' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(refusing.people.list({ q: 'x' })).rejects.toMatchObject({ kind: 'invalid' })
    expect(refusing.paths.map((path) => path.includes('fields='))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

it('another refusal of a search is told, and teaches nothing about further fields', async () => {
  const { people, paths } = calling(() => {
    throw new ApiError('invalid', { status: 414 })
  })
  await expect(people.list({ q: 'x' })).rejects.toMatchObject({ status: 414 })
  await expect(people.list({ q: 'x' })).rejects.toMatchObject({ status: 414 })
  expect(paths.every((path) => path.includes('fields='))).toBe(true)
})

describe('one person', () => {
  it('is read by id', async () => {
    const { people, paths } = calling(() => ({ ...howard, vip: true }))
    expect(await people.get(1)).toEqual({ ...howard, disabled: false, vip: true })
    expect(paths).toEqual(['/people/1'])
  })

  it('that comes in another shape is malformed', async () => {
    const { people } = calling(() => [howard])
    await expect(people.get(1)).rejects.toMatchObject({ kind: 'malformed' })
  })

  it('is not asked for by an id that no person has', async () => {
    const { people, paths } = calling(() => howard)
    await expect(people.get(Number.NaN)).rejects.toThrow(TypeError)
    expect(paths).toEqual([])
  })
})
