import type { Contact } from '../contract/contactRead.ts'
import { bodyOfDraft, sameContact } from './contactWrites.ts'
import type { Draft, DraftValues } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { randomKey } from './randomKey.ts'

/** The write that saves a draft with these values; `undefined` when they are what is stored already. */
export function writeOfDraft(draft: Draft, values: DraftValues): PendingWrite | undefined {
  const { base, id: draftId } = draft
  if (base === undefined || draft.gone) {
    return { kind: 'create', draftId, values, idempotencyKey: idempotencyKey(draft, values) }
  }
  const asSaved: Contact = {
    ...base,
    label: values.label,
    values: [{ channel: values.channel, value: values.value.trim() }],
  }
  return sameContact(asSaved, base) ? undefined : { kind: 'update', draftId, values, base }
}

/** The same key for the same body: a repeat after a lost answer makes no second contact. Another body is another create. */
function idempotencyKey(draft: Draft, values: DraftValues): string {
  const body = JSON.stringify(bodyOfDraft(values))
  return draft.sent?.body === body ? draft.sent.idempotencyKey : randomKey()
}
