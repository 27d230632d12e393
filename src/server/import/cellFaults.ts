import type { Fault } from '../../contract/faults.ts'
import { countCodePoints, maxValueLength, unstorableCharacter } from '../../contract/storable.ts'

/** What keeps a text from being stored, by the rules that the API has for the value of a contact. */
export function cellFaults(field: string, text: string): Fault[] {
  const faults: Fault[] = []
  if (countCodePoints(text) > maxValueLength) faults.push({ field, code: 'tooLong' })
  if (unstorableCharacter.test(text)) faults.push({ field, code: 'unstorableCharacter' })
  return faults
}
