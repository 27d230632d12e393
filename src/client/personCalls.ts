import { readPerson } from '../contract/person.ts'
import type { SendCall } from './apiCall.ts'
import type { Client } from './client.ts'
import { personPath } from './paths.ts'
import { malformed } from './readAnswer.ts'

type List = Client['people']['list']

/** The calls on people. What lists them loads with the search, or with the first call. */
export function personCalls(send: SendCall): Client['people'] {
  let lister: List | undefined

  return {
    async list(...call) {
      const { peopleLister } = await import('./peopleList.ts')
      lister ??= peopleLister(send)
      return lister(...call)
    },
    async get(personId, options) {
      const answer = await send({ ...options, path: personPath(personId) })
      const person = readPerson(answer.body)
      if (person === undefined) throw malformed(answer)
      return person
    },
  }
}
