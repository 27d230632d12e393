import { type ContactDraft, checkContact } from '../../contract/contactWrite.ts'
import { faultSentence } from './faultSentence.ts'
import { validationFailed } from './refusal.ts'

/**
 * The contact that a body asks for.
 *
 * @throws Refusal 422 with every fault of the body
 */
export function validContact(body: unknown): ContactDraft {
  const check = checkContact(body)
  if (!check.ok) throw validationFailed(check.faults.map(faultSentence))
  return check.contact
}
