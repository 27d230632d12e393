import { type Channel, channels } from '../../contract/channels.ts'
import { checkContact } from '../../contract/contactWrite.ts'
import type { Fault } from '../../contract/faults.ts'
import { faultSentence } from '../api/faultSentence.ts'
import type { ImportedContact } from '../store/bulk/bulkStore.ts'
import { cellFaults } from './cellFaults.ts'
import type { TableShape } from './csv/readTable.ts'
import { readFlag } from './peopleTable.ts'

/** A column of contacts.csv; `person` holds the person's `sourceID`. */
export type ContactColumn = 'person' | 'label' | Channel | 'integration'

/** The table of contacts: one line each, with exactly one channel filled. */
export const contactsTable = {
  columns: ['person', 'label', ...channels, 'integration'],
  required: ['person', 'label'],
} as const satisfies TableShape<ContactColumn>

/**
 * The contact that a line of contacts.csv asks for, by the rules by which the API checks one.
 *
 * @returns the contact, or every fault of the line as a sentence, with the person if that has none
 */
export function checkContactLine({
  person = '',
  label,
  integration,
  ...cells
}: Partial<Record<ContactColumn, string>>):
  | { held: ImportedContact }
  | { faults: string[]; person: string | undefined } {
  const check = checkContact({
    label: label?.trim(),
    ...Object.fromEntries(
      channels.map((channel) => [channel, cells[channel]?.trim() || undefined]),
    ),
    integration: readFlag(integration) ?? integration,
  })
  const owner = person.trim()
  const ownerFaults = owner === '' ? [blankOwner] : cellFaults('person', owner)
  if (check.ok && ownerFaults.length === 0) {
    return { held: { person: owner, ...check.contact } }
  }
  const faults = [...ownerFaults, ...(check.ok ? [] : check.faults)]
  return {
    faults: faults.map((fault) => faultSentence(fault)[1]),
    person: ownerFaults.length === 0 ? owner : undefined,
  }
}

const blankOwner: Fault = { field: 'person', code: 'blank' }
