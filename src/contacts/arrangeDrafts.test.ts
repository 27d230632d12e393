import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { arrangeDrafts } from './arrangeDrafts.ts'
import { draftOfContact, newDraft } from './newDraft.ts'

const contact: Contact = {
  id: 5,
  label: 'work',
  values: [{ channel: 'email', value: 'a@example.org' }],
}
const editing = draftOfContact(1, contact, contact.values[0])
const adding = newDraft(1)

test('a form for a new contact stands above the list, one for a listed contact in its place', () => {
  const places = arrangeDrafts([adding, editing], [], [contact])
  expect(places.atTop).toEqual([adding])
  expect([...places.inPlace]).toEqual([[5, editing]])
})

test('a form whose contact is no longer listed stands above the list, and saves as a new contact', () => {
  const places = arrangeDrafts([editing], [], [])
  expect(places.inPlace.size).toBe(0)
  expect(places.atTop).toEqual([{ ...editing, gone: true }])
})

test('a form whose contact was replaced by an equal one stands in the place of that one, and says so', () => {
  const places = arrangeDrafts([editing], [], [{ ...contact, id: 9 }])
  expect(places.inPlace.get(9)).toMatchObject({
    id: editing.id,
    base: { id: 9 },
    inPlace: true,
  })
  const locked = arrangeDrafts([editing], [], [{ ...contact, id: 9, integration: true }])
  expect(locked.inPlace.get(9)).toMatchObject({ refused: 'replaced' })
})

test('what is being saved has no form: its row shows it', () => {
  const values = { channel: 'email', label: 'work', value: 'b' } as const
  const places = arrangeDrafts(
    [adding, editing],
    [
      { kind: 'create', draftId: adding.id, values },
      { kind: 'update', draftId: editing.id, values, base: contact },
    ],
    [contact],
  )
  expect(places).toEqual({ inPlace: new Map(), atTop: [] })
})

test('a form never moves to an equal contact that was there beside its own', () => {
  const twin = { ...contact, id: 9 }
  const places = arrangeDrafts([{ ...editing, twins: [9] }], [], [twin])
  expect(places.inPlace.size).toBe(0)
  expect(places.atTop).toMatchObject([{ id: editing.id, gone: true }])
})

test('two forms never stand in one place: none is lost from sight', () => {
  const other = { ...draftOfContact(1, { ...contact, id: 6 }, contact.values[0]) }
  const places = arrangeDrafts([editing, other], [], [{ ...contact, id: 9 }])
  expect(places.inPlace.get(9)?.id).toBe(editing.id)
  expect(places.atTop.map(({ id }) => id)).toEqual([other.id])
})

test('what was typed for a contact that was locked goes on when it is changeable again', () => {
  const refused = { ...editing, refused: 'locked' as const }
  const still = arrangeDrafts([refused], [], [{ ...contact, integration: true }])
  expect(still.inPlace.get(5)).toMatchObject({ refused: 'locked' })
  const again = arrangeDrafts([refused], [], [{ ...contact, integration: false }])
  expect(again.inPlace.get(5)).not.toHaveProperty('refused')
})
