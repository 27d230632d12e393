import type { Contact } from '../contract/contactRead.ts'
import type { Draft } from './draft.ts'
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
  const listed = new Set(contacts.map(({ id }) => id))
  const inPlace = new Map<number, Draft>()
  const atTop: Draft[] = []
  for (const draft of drafts) {
    if (saving.has(draft.id)) continue
    if (draft.base && listed.has(draft.base.id) && !draft.gone) inPlace.set(draft.base.id, draft)
    else atTop.push(draft.base ? { ...draft, gone: true } : draft)
  }
  return { inPlace, atTop }
}
