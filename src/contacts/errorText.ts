import type { FieldError } from 'react-hook-form'
import { countCodePoints, maxValueLength } from '../contract/storable.ts'
import type { Words } from '../ui/words/words.ts'
import type { DraftValues } from './draft.ts'

/**
 * What is wrong at a field, in words for the agent.
 *
 * @param error its `type` is `api` where the API has found it, and wrote the message; else a `FaultCode`
 */
export function errorText(
  field: 'label' | 'value',
  error: FieldError | undefined,
  { channel, value }: DraftValues,
  words: Words['form']['fault'],
): string | undefined {
  if (!error) return undefined
  const { type, message } = error
  if (type === 'api') return message
  if (type === 'blank') return field === 'label' ? words.chooseLabel : words.blankValue[channel]
  if (type === 'tooLong') return words.tooLong(countCodePoints(value.trim()), maxValueLength)
  if (type === 'labelDoesNotFit') return words.labelDoesNotFit
  if (type === 'unknownLabel') return words.unknownLabel
  return type === 'unstorableCharacter' ? words.unstorableCharacter : words.blank
}
