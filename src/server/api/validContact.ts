import { type ContactDraft, checkContact } from '../../contract/contactWrite.ts'
import type { Fault } from '../../contract/faults.ts'
import { faultSentence } from './faultSentence.ts'
import { type Refusal, validationFailed } from './refusal.ts'

/**
 * The contact that a body asks for.
 *
 * @throws Refusal 422 with every fault of the body
 */
export function validContact(body: unknown): ContactDraft {
  const check = checkContact(body)
  if (!check.ok) throw faultyContact(check.faults)
  return check.contact
}

/** 422 with every fault of a body, each as a sentence on its field. */
export function faultyContact(faults: Fault[]): Refusal {
  return validationFailed(faults.map(faultSentence))
}
