import type { Contact } from '../contract/contactRead.ts'
import { contactAsSaved } from './contactAsSaved.ts'
import { sameContact } from './contactText.ts'
import type { Draft } from './draft.ts'
import { storedAlike } from './storedAlike.ts'

/**
 * The contact as somebody else has left it since the form of a draft opened; `undefined` where it is as it was, or as the
 * agent's own saves may have made it, or is to become. Of a locked one something else is said.
 */
export function changedMeanwhile(draft: Draft, now: Contact | undefined): Contact | undefined {
  const { base, gone, sent } = draft
  if (base === undefined || gone || now?.id !== base.id || now.integration) return undefined
  const own = [draft, ...(sent?.values ?? [])].map((values) => contactAsSaved(values, base))
  const isOurs = sameContact(now, base) || own.some((text) => storedAlike(now, text))
  return isOurs ? undefined : now
}
