import type { Reference } from '../../contract/person.ts'

/** An organization or a site as its people carry it: without what only the sample needs to know about it. */
export function referenceTo({ id, name }: Reference): Reference {
  return { id, name }
}
