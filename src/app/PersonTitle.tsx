import { usePerson } from '../people/usePerson.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** Names the tab for the person that it shows. */
export function PersonTitle({ personId }: { personId: number }) {
  useDocumentTitle(usePerson(personId).person?.name)
  return null
}
