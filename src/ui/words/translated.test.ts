import { expect, test } from 'vitest'
import { contactMessages } from '../messages/contactMessages.ts'
import { formMessages } from '../messages/formMessages.ts'
import { translated } from './translated.ts'
import type { Language } from './words.ts'

const given: Language['words'] = {
  form: { value: { telephone: 'Phone' }, save: undefined, hidden: (text) => `Hides ${text}` },
}

test('a portal that gives a few words leaves all others English', () => {
  const words = translated(given)('form', formMessages)
  expect(words).toEqual({
    ...formMessages,
    value: { ...formMessages.value, telephone: 'Phone' },
    hidden: given.form?.hidden,
  })
})

test('a part that is not given is English', () => {
  expect(translated(given)('contacts', contactMessages)).toEqual(contactMessages)
  expect(translated(undefined)('contacts', contactMessages)).toEqual(contactMessages)
})

test('a part is the same object each time, so that nothing is drawn anew for it', () => {
  const wordsOf = translated(given)
  expect(wordsOf('form', formMessages)).toBe(wordsOf('form', formMessages))
})

test('what is no word where one is needed is English', () => {
  const wrong = JSON.parse('{"form": {"save": 7, "value": null, "hidden": "no function"}}')
  expect(translated(wrong)('form', formMessages)).toEqual(formMessages)
  expect(translated(JSON.parse('{"form": "none"}'))('form', formMessages)).toEqual(formMessages)
})
