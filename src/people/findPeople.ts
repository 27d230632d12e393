import { isApiError } from '../client/apiError.ts'
import type { Client, Page } from '../client/client.ts'
import { foldText } from '../contract/foldText.ts'
import type { PersonSummary } from '../contract/person.ts'
import { matchedPart } from './matchedPart.ts'

/** More people than share an e-mail address: the system has passed over the question. */
const mostOfOneAddress = 5

/**
 * By what people were found: a part of the name or e-mail address, and everybody; or, where the system does not search
 * by parts, the whole e-mail address or the number. `nothing` when the text is neither, and so was not searched for.
 */
export type FoundBy = 'part' | 'email' | 'number' | 'nothing'

export interface FoundPeople extends Page<PersonSummary> {
  by: FoundBy
}

/** What is asked, and what is known of it. */
interface SearchedSystem {
  people: Client['people']
  /** `undefined` as long as nobody had to find out. */
  knownToSearchParts: boolean | undefined
  findOutWhetherItSearchesParts: () => Promise<boolean>
}

/**
 * Finds people by a text, and never passes people off as found who were not looked for: where `q` is refused, or somebody
 * comes whose name and address do not show the text, it is found out whether the system searches by parts at all.
 */
export async function findPeople(
  { people, knownToSearchParts, findOutWhetherItSearchesParts }: SearchedSystem,
  { q, next }: { q: string; next: string | undefined },
  signal: AbortSignal,
): Promise<FoundPeople> {
  if (q === '' || knownToSearchParts !== false) {
    const found = await people.list({ q, next }, { signal }).catch((error: unknown) => {
      if (q !== '' && isApiError(error, 'invalid')) return error
      throw error
    })
    const isClear = !(found instanceof Error) && found.items.every((person) => shows(person, q))
    if (isClear || knownToSearchParts || (await findOutWhetherItSearchesParts())) {
      if (found instanceof Error) throw found
      return { ...found, by: 'part' }
    }
  }
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(q))
    return whole('email', await withAddress(people, q, signal))
  if (/^[1-9]\d{0,14}$/.test(q)) return whole('number', await withNumber(people, Number(q), signal))
  return whole('nothing', [])
}

function shows({ name, primary_email: email }: PersonSummary, q: string): boolean {
  return q === '' || [name, email ?? ''].some((text) => matchedPart(text, q) !== undefined)
}

/** Reads those found one by one, as lists may not tell the address: only who has it counts. */
async function withAddress(
  people: Client['people'],
  address: string,
  signal: AbortSignal,
): Promise<PersonSummary[]> {
  const { items } = await people.list({ primary_email: address }, { signal })
  if (items.length > mostOfOneAddress) return []
  const read = await Promise.all(
    items.map(async (person) =>
      person.primary_email === undefined ? people.get(person.id, { signal }) : person,
    ),
  )
  return read.filter((person) => foldText(person.primary_email ?? '') === foldText(address))
}

async function withNumber(
  people: Client['people'],
  personId: number,
  signal: AbortSignal,
): Promise<PersonSummary[]> {
  try {
    return [await people.get(personId, { signal })]
  } catch (error) {
    if (isApiError(error, 'notFound')) return []
    throw error
  }
}

function whole(by: FoundBy, items: PersonSummary[]): FoundPeople {
  return { items, by, next: undefined, total: items.length }
}
