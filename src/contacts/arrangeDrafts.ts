import type { Contact } from '../contract/contactRead.ts'
import { sameContact } from './contactText.ts'
import type { Draft } from './draft.ts'
import { draftInPlace } from './draftChanges.ts'
import type { PendingWrite } from './pendingWrite.ts'

export interface ArrangedDrafts {
  /** Forms in the place of a row, by the id of its contact. */
  inPlace: ReadonlyMap<number, Draft>
  /** Forms above the list: new contacts, and changes to a contact that is no longer there. */
  atTop: readonly Draft[]
}

/**
 * Where the open forms stand. A draft that is being saved has no form: its row shows what was typed. One whose contact is
 * not among the first of a list that is still being read waits for it.
 */
export function arrangeDrafts(
  drafts: readonly Draft[],
  pending: readonly PendingWrite[],
  contacts: readonly Contact[],
  isWhole = true,
): ArrangedDrafts {
  const saving = new Set(pending.map((write) => (write.kind === 'remove' ? '' : write.draftId)))
  const listed = new Map(contacts.map((contact) => [contact.id, contact]))
  const inPlace = new Map<number, Draft>()
  const atTop: Draft[] = []
  for (const draft of drafts) {
    if (saving.has(draft.id)) continue
    const held = contactOf(draft, contacts, listed)
    if (!isWhole && draft.base && !held) continue
    if (held === undefined || inPlace.has(held.id)) {
      atTop.push(draft.base && !held ? { ...draft, gone: true } : draft)
    } else {
      const isItself = held.id === draft.base?.id
      inPlace.set(held.id, isItself ? unlocked(draft, held) : draftInPlace(draft, held))
    }
  }
  return { inPlace, atTop }
}

/** The contact that a form changes, or the one that has come in its place since the form was opened. */
function contactOf(
  { base, gone, twins = [] }: Draft,
  contacts: readonly Contact[],
  listed: ReadonlyMap<number, Contact>,
): Contact | undefined {
  if (base === undefined || gone) return undefined
  const isEqual = (one: Contact) => sameContact(one, base) && !twins.includes(one.id)
  return listed.get(base.id) ?? contacts.find(isEqual)
}

/** A contact that was locked may have become changeable again. */
function unlocked(draft: Draft, { integration }: Contact): Draft {
  if (integration !== false || !draft.refused || draft.refused === 'forbidden') return draft
  const { refused: _refused, ...kept } = draft
  return kept
}
