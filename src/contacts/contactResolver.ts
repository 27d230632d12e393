import type { FieldErrors, Resolver } from 'react-hook-form'
import { checkContact } from '../contract/contactWrite.ts'
import type { Fault } from '../contract/faults.ts'
import { countCodePoints, maxValueLength } from '../contract/storable.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { bodyOfDraft } from './contactBody.ts'
import type { DraftValues } from './draft.ts'
import { fieldOfFault } from './fieldOfFault.ts'

const words = formMessages.fault

/** Checks the form by the contract's own schema, so that the form and the API never disagree about a contact. */
export const contactResolver: Resolver<DraftValues> = (values) => {
  const check = checkContact(bodyOfDraft(values))
  if (check.ok) return { values, errors: {} }
  const errors: FieldErrors<DraftValues> = {}
  for (const fault of check.faults) {
    const field = fieldOfFault(fault.field, values.channel)
    if (field === 'form' || errors[field]) continue
    errors[field] = { type: fault.code, message: sentenceOf(fault, values) }
  }
  return { values: {}, errors }
}

function sentenceOf({ field, code }: Fault, { channel, value }: DraftValues): string {
  if (code === 'blank') return field === 'label' ? words.chooseLabel : words.blankValue[channel]
  if (code === 'tooLong') return words.tooLong(countCodePoints(value.trim()), maxValueLength)
  if (code === 'labelDoesNotFit') return words.labelDoesNotFit
  if (code === 'unknownLabel') return words.unknownLabel
  return code === 'unstorableCharacter' ? words.unstorableCharacter : words.blank
}
