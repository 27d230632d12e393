import type { Contact } from '../contract/contactRead.ts'
import { sameContact } from './contactBody.ts'
import type { Draft } from './draft.ts'
import { inPlaceOf } from './failedDraft.ts'
import type { PendingWrite } from './pendingWrite.ts'

export interface ArrangedDrafts {
  /** Forms in the place of a row, by the id of its contact. */
  inPlace: ReadonlyMap<number, Draft>
  /** Forms above the list: new contacts, and changes to a contact that is no longer there. */
  atTop: readonly Draft[]
}

/** Where the open forms stand. A draft that is being saved has no form: its row shows what was typed. */
export function arrangeDrafts(
  drafts: readonly Draft[],
  pending: readonly PendingWrite[],
  contacts: readonly Contact[],
): ArrangedDrafts {
  const saving = new Set(pending.map((write) => (write.kind === 'remove' ? '' : write.draftId)))
  const listed = new Map(contacts.map((contact) => [contact.id, contact]))
  const inPlace = new Map<number, Draft>()
  const atTop: Draft[] = []
  for (const draft of drafts) {
    if (saving.has(draft.id)) continue
    const base = draft.gone ? undefined : draft.base
    const held = base && (listed.get(base.id) ?? contacts.find((one) => sameContact(one, base)))
    if (held === undefined) atTop.push(draft.base ? { ...draft, gone: true } : draft)
    else inPlace.set(held.id, held.id === base?.id ? draft : inPlaceOf(draft, held))
  }
  return { inPlace, atTop }
}
