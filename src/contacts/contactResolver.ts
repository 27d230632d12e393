import type { FieldErrors, Resolver } from 'react-hook-form'
import { checkContact } from '../contract/contactWrite.ts'
import { bodyOfDraft } from './contactBody.ts'
import type { DraftValues } from './draft.ts'
import { fieldOfFault } from './fieldOfFault.ts'

/**
 * Checks the form by the contract's own schema, so that the form and the API never disagree about a contact. The `type` of
 * an error is the `FaultCode`; its words are those of `errorText`.
 */
export const contactResolver: Resolver<DraftValues> = (values) => {
  const check = checkContact(bodyOfDraft(values))
  if (check.ok) return { values, errors: {} }
  const errors: FieldErrors<DraftValues> = {}
  for (const { field: key, code } of check.faults) {
    const field = fieldOfFault(key, values.channel)
    if (field !== 'form') errors[field] ??= { type: code }
  }
  return { values: {}, errors }
}
