import { expect, test, vi } from 'vitest'
import { initials } from './initials.ts'

test('initials are those of the first and the last word', () => {
  expect(initials('Howard Tanner')).toBe('HT')
  expect(initials('Maria del Carmen Ruiz')).toBe('MR')
})

test('a single word gives one letter', () => {
  expect(initials('Madonna')).toBe('M')
})

test('initials work in every script of the directory', () => {
  expect(initials('佐藤 健')).toBe('佐健')
  expect(initials('佐藤\u3000健')).toBe('佐健')
  expect(initials('анна Каренина')).toBe('АК')
  expect(initials('محمد علي')).toBe('م\u200cع')
})

test('a letter keeps the marks that belong to it', () => {
  expect(initials('E\u0301mile Zola')).toBe('E\u0301Z')
  expect(initials('Ada 3\u20e3')).toBe('A3\u20e3')
})

test('names in plain letters need no knowledge of all scripts, which takes long to load', async () => {
  vi.resetModules()
  const loaded = vi.spyOn(Intl, 'Segmenter')
  const fresh = await import('./initials.ts')
  const names = ['Ada van Lovelace', ' "Ada" L ', '(contractor) 3', '', '-']
  expect(names.map(fresh.initials)).toEqual(['AL', 'AL', 'C3', '', ''])
  expect(loaded).not.toHaveBeenCalled()
})

test('a letter that cannot be seen is passed over', () => {
  expect(initials('\u3164\u115f \u202eAda')).toBe('A')
})

test('what is no letter is passed over', () => {
  expect(initials('"Ada" Lovelace (contractor)')).toBe('AC')
  expect(initials('  Ada  – ')).toBe('A')
  expect(initials('– …')).toBe('')
})
