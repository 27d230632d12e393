import type { ContactDraft } from '../../../contract/contactWrite.ts'
import type { StoredContact } from '../store.ts'

/** What has to become of one person's contacts. */
export interface ContactDifference {
  removed: StoredContact[]
  created: ContactDraft[]
  /** How many of the imported contacts are there already. */
  unchanged: number
}

/**
 * Compares what a person has with what a file brings. Contacts of an integration are replaced where the file brings
 * any: those that are in both stay as they are, with their ids. Contacts entered by hand are never removed, and only
 * added where the file has more equal ones than the person.
 *
 * @param isSpared whether nothing is removed
 */
export function contactDifference(
  stored: readonly StoredContact[],
  imported: readonly ContactDraft[],
  isSpared: boolean,
): ContactDifference {
  const rest = new Map<string, StoredContact[]>()
  for (const contact of stored) {
    const equal = rest.get(keyOf(contact))
    if (equal) equal.push(contact)
    else rest.set(keyOf(contact), [contact])
  }
  const created = imported.filter((contact) => rest.get(keyOf(contact))?.shift() === undefined)
  const replaces = !isSpared && imported.some(({ integration }) => integration)
  const left = [...rest.values()].flat().filter(({ integration }) => integration)
  return {
    removed: replaces ? left : [],
    created,
    unchanged: imported.length - created.length,
  }
}

function keyOf({ channel, label, value, integration }: ContactDraft): string {
  return JSON.stringify([channel, label, value, integration])
}
