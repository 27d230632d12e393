import { channels, labels } from '../../contract/channels.ts'
import type { Fault, FieldError } from '../../contract/faults.ts'
import { maxValueLength } from '../../contract/storable.ts'

const anyChannel = `${channels.slice(0, -1).join(', ')} or ${channels.at(-1)}`

/**
 * The pair of field and sentence by which the API reports a fault.
 *
 * @example faultSentence({ field: 'label', code: 'labelDoesNotFit', channel: 'email' })
 * // ['label', 'Label is not valid for email']
 */
export function faultSentence({ field, code, channel }: Fault): FieldError {
  const name = field === 'id' ? 'ID' : field.charAt(0).toUpperCase() + field.slice(1)
  switch (code) {
    case 'blank':
      return [field, `${name} can't be blank`]
    case 'unknownLabel':
      return [field, `${name} is not one of ${labels.join(', ')}`]
    case 'labelDoesNotFit':
      return [field, `${name} is not valid for ${channel}`]
    case 'tooLong':
      return [field, `${name} is too long (maximum is ${maxValueLength} characters)`]
    case 'notText':
      return [field, `${name} must be a string`]
    case 'unstorableCharacter':
      return [field, `${name} contains a character that cannot be stored`]
    case 'notBoolean':
      return [field, `${name} must be true or false`]
    case 'noChannel':
      return [field, `One of ${anyChannel} must be filled`]
    case 'severalChannels':
      return [field, `Only one of ${anyChannel} can be filled`]
    case 'otherId':
      return [field, `${name} can't be set`]
    case 'unknownKey':
      return [field, `${name} is not a known field`]
    case 'notAnObject':
      return [field, 'The body must be a JSON object']
  }
}
