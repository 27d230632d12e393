import type { ImportResults } from '../import/importOutcome.ts'

/** What an import did, in a line for people and one for contacts. */
export function resultLines({ people, contacts }: ImportResults): string[] {
  return [
    `People: ${people.created} created, ${people.updated} updated, ${people.unchanged} unchanged.`,
    `Contacts: ${contacts.created} created, ${contacts.removed} removed, ${contacts.unchanged} unchanged.`,
  ]
}
