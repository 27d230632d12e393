import { describe, expect, it } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { belowRows, isSameList, reasonToWait, sharing, wouldMove } from './listDifference.ts'
import { storedRows } from './storedRows.ts'

const mail = (id: number, value = `${id}@example.org`): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value }],
})
const shown = [mail(1), mail(2), mail(3)]
const rowsOf = (contacts: Contact[]) => storedRows(contacts, new Map())
const moves = (next: Contact[], pointed?: number) =>
  wouldMove(rowsOf(shown), rowsOf(next), pointed === undefined ? undefined : `contact-${pointed}`)

describe('what is under the pointer', () => {
  it.each([
    ['another row below', [mail(1), mail(2), mail(3), mail(4)]],
    ['a change below', [mail(1), mail(2), mail(3, 'new@example.org')]],
    ['a row less below', [mail(1), mail(2)]],
  ])('stays where it is for %s', (_, next) => {
    expect(moves(next, 2)).toBe(false)
  })

  it.each([
    ['a row less above', [mail(2), mail(3)]],
    ['a change of its own', [mail(1), mail(2, 'new@example.org'), mail(3)]],
    ['its own end', [mail(1), mail(3)]],
    [
      'another row above',
      [{ ...mail(9), values: [{ channel: 'telephone' as const, value: '1' }] }, ...shown],
    ],
  ])('would move or be another by %s', (_, next) => {
    expect(moves(next, 2)).toBe(true)
  })

  it('is nothing when the pointer is elsewhere', () => {
    expect(moves([])).toBe(false)
  })

  it('may be the second value of a contact, which stands below the rows of other channels', () => {
    const both = mail(1)
    both.values.push({ channel: 'website', value: 'example.org' })
    const pointed = 'contact-1-website'
    expect(wouldMove(rowsOf([both]), rowsOf([both, mail(2)]), pointed)).toBe(true)
    expect(wouldMove(rowsOf([both, mail(2)]), rowsOf([both, mail(2)]), pointed)).toBe(false)
  })

  it('may stand below all rows, and moves with each', () => {
    const below = (next: Contact[]) => wouldMove(rowsOf(shown), rowsOf(next), belowRows)
    expect(below([...shown, mail(4)])).toBe(true)
    expect(below(shown.slice(1))).toBe(true)
    expect(below([...shown])).toBe(false)
  })
})

it('lists are the same in whatever order, and when one does not say what the other denies', () => {
  expect(isSameList(shown, [mail(3), { ...mail(1), integration: false }, mail(2)])).toBe(true)
  expect(isSameList(shown, [mail(3), { ...mail(1), integration: true }, mail(2)])).toBe(false)
  expect(isSameList(shown, shown.slice(1))).toBe(false)
})

it('a contact that is still the same is the same object in the list that takes the place of another', () => {
  const list = (contacts: Contact[], etag: string) => ({ contacts, etag, isReadOnly: false })
  const old = list(shown, '"a"')
  const next = list([mail(2), mail(3, 'new@example.org'), mail(4)], '"b"')
  const { contacts, ...rest } = sharing(old, next)
  expect({ contacts, ...rest }).toEqual(next)
  expect(contacts[0]).toBe(shown[1])
  expect(contacts[1]).not.toBe(shown[2])
})

it('an open form holds up what differs anywhere, and the pointer what would move under it', () => {
  const shown = rowsOf([mail(1), mail(2)])
  const next = rowsOf([mail(1), mail(2), mail(3)])
  expect(reasonToWait(shown, next, true, undefined)).toBe('form')
  expect(reasonToWait(shown, next, false, belowRows)).toBe('pointer')
  expect(reasonToWait(shown, next, false, undefined)).toBeUndefined()
  expect(reasonToWait(shown, shown, true, belowRows)).toBeUndefined()
})
