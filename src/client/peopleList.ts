import { type PersonSummary, readPersonSummary } from '../contract/person.ts'
import type { SendCall } from './apiCall.ts'
import type { CallOptions, Client, Page } from './client.ts'
import { readPage } from './onePage.ts'
import { unlessRefused } from './unlessRefused.ts'

const perPage = 50
const furtherFields = 'job_title,primary_email'

/** Lists people. It asks for job title and e-mail too, until the API has refused that or sent nothing else. */
export function peopleLister(send: SendCall): Client['people']['list'] {
  let asksFurther = true

  async function readPeople(query: string, options?: CallOptions): Promise<Page<PersonSummary>> {
    const call = { path: '/people', query, read: readPersonSummary }
    const { items, next, total } = await readPage(send, call, options)
    return { items, next: next === query ? undefined : next, total }
  }

  return async ({ next, ...sought }, options) => {
    if (next !== undefined) return readPeople(next, options)
    const query = queryOf(sought)
    if (!asksFurther) return readPeople(query, options)
    const asked = await unlessRefused(readPeople(`${query}&fields=${furtherFields}`, options))
    if (asked?.items.length === 0 || asked?.items.some(hasName)) return asked
    const plain = await readPeople(query, options)
    asksFurther = false
    return plain
  }
}

function hasName({ name }: PersonSummary): boolean {
  return name !== ''
}

function queryOf(sought: { q?: string; primary_email?: string }): string {
  const given = Object.entries(sought).flatMap(([name, text]) =>
    text.trim() ? [[name, text.trim()]] : [],
  )
  return `?${new URLSearchParams([...given, ['per_page', String(perPage)]])}`
}
