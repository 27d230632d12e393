import { bodyOfDraft, contactAsSaved, sameContact } from './contactBody.ts'
import type { Draft, DraftValues } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'

/** The write that saves a draft with these values; `undefined` when they are what is stored already. */
export function writeOfDraft(draft: Draft, values: DraftValues): PendingWrite | undefined {
  const { base, id: draftId, sent } = draft
  if (base === undefined || draft.gone) {
    return { kind: 'create', draftId, values, idempotencyKey: idempotencyKey(draft, values), sent }
  }
  return sameContact(contactAsSaved(values, base), base)
    ? undefined
    : { kind: 'update', draftId, values, base }
}

/**
 * The same key for the same body, also after a reload and in a duplicated tab: a repeat makes no second contact. Another
 * body is another create.
 */
function idempotencyKey(draft: Draft, values: DraftValues): string {
  return `${draft.id}-${digest(JSON.stringify(bodyOfDraft(values)))}`
}

/** A short number for a text (FNV-1a, 32 bits): it need only tell the bodies of one draft apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
