import { bodyOfDraft } from '../contactBody.ts'
import type { DraftValues } from '../draft.ts'

/**
 * The same key for the same body, also after a reload and in a duplicated tab: a repeat makes no second contact. Another
 * body is another create.
 */
export function idempotencyKey(draftId: string, values: DraftValues): string {
  return `${draftId}-${digest(JSON.stringify(bodyOfDraft(values)))}`
}

/** A short number for a text (FNV-1a, 32 bits): it need only tell the bodies of one draft apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
