import { type PersonSummary, readPerson, readPersonSummary } from '../contract/person.ts'
import type { SendCall } from './apiCall.ts'
import type { CallOptions, Client, Page } from './client.ts'
import { readPage } from './pages.ts'
import { personPath } from './paths.ts'
import { malformed } from './readAnswer.ts'
import { unlessRefused } from './unlessRefused.ts'

const perPage = 50
const furtherFields = 'job_title,primary_email'

/** The calls on people. Lists ask for job title and e-mail too, until the API has refused that or sent nothing else. */
export function personCalls(send: SendCall): Client['people'] {
  let asksFurther = true

  async function readPeople(query: string, options?: CallOptions): Promise<Page<PersonSummary>> {
    const call = { path: '/people', query, read: readPersonSummary }
    const { items, next, total } = await readPage(send, call, options)
    return { items, next: next === query ? undefined : next, total }
  }

  return {
    async list({ next, ...sought }, options) {
      if (next !== undefined) return readPeople(next, options)
      const query = queryOf(sought)
      if (!asksFurther) return readPeople(query, options)
      const asked = await unlessRefused(readPeople(`${query}&fields=${furtherFields}`, options))
      if (asked?.items.length === 0 || asked?.items.some(hasName)) return asked
      const plain = await readPeople(query, options)
      asksFurther = false
      return plain
    },
    async get(personId, options) {
      const answer = await send({ ...options, path: personPath(personId) })
      const person = readPerson(answer.body)
      if (person === undefined) throw malformed(answer)
      return person
    },
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
