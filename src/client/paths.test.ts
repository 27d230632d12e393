import { describe, expect, it } from 'vitest'
import { contactPath, contactsPath, personPath } from './paths.ts'

describe('a path', () => {
  it('names the person and the contact', () => {
    expect(personPath(1)).toBe('/people/1')
    expect(contactsPath(1)).toBe('/people/1/contacts')
    expect(contactPath(1, 1720)).toBe('/people/1/contacts/1720')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['digits as text', '1720'],
    ['zero', 0],
    ['a negative number', -1],
    ['a fraction', 1.5],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['more than JavaScript counts exactly', 2 ** 53],
    ['an array', [1720]],
  ])('is refused when an id is %s', (_, id) => {
    const fromUntypedCode = id as number
    expect(() => contactPath(1, fromUntypedCode)).toThrow(TypeError)
    expect(() => contactsPath(fromUntypedCode)).toThrow(TypeError)
    expect(() => personPath(fromUntypedCode)).toThrow(TypeError)
  })
})
