import { foldText } from '../../../contract/foldText.ts'
import { soughtNumber } from './telephoneNumber.ts'

/**
 * What a search looks for: people one of whose searched texts holds one of these. Empty for a blank search, which finds
 * everybody.
 */
export function soughtTexts(search: string): string[] {
  const part = foldText(search)
  return part === '' ? [] : [part, soughtNumber(search)].filter((text) => text !== '')
}
