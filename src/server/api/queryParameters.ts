import { unstorableCharacter } from '../../contract/storable.ts'
import { badRequest } from './refusal.ts'

/**
 * The parameters behind the question mark, by name.
 *
 * @throws Refusal 400 naming what is not in `known`, is given twice, or holds what no stored text can hold
 */
export function queryParameters(url: URL, known: readonly string[]): Map<string, string> {
  if (url.search === '') return new Map()
  const names = [...new Set(url.searchParams.keys())]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw badRequest(`Unknown parameters: ${unknown.join(', ')}`)
  return new Map(names.map((name) => [name, onlyValue(name, url.searchParams.getAll(name))]))
}

/** The items of a parameter that lists several, separated by commas. */
export function listOf(text: string): string[] {
  return text.split(',').flatMap((item) => item.trim() || [])
}

function onlyValue(name: string, [value = '', ...more]: string[]): string {
  if (more.length > 0) throw badRequest(`Parameter '${name}' is given more than once`)
  if (unstorableCharacter.test(value)) throw badRequest(`Parameter '${name}' is not valid`)
  return value
}
