import { expect, test } from 'vitest'
import { matchedPart } from './matchedPart.ts'

function marked(text: string, query: string): string | undefined {
  const part = matchedPart(text, query)
  return part && text.slice(...part)
}

test('the part that was searched for is found without regard to case', () => {
  expect(marked('Grace Okafor', 'okaf')).toBe('Okaf')
})

test('marks on letters do not hide a match, and stay with their letter', () => {
  expect(marked('Zoë Müller', 'mul')).toBe('Mül')
  expect(marked('Mu\u0308ller', 'mu')).toBe('Mu\u0308')
})

test('a letter that folds to two is marked whole', () => {
  expect(marked('Offerﬁnder', 'fi')).toBe('ﬁ')
})

test.each([
  ['Łukasz Żółć', 'lukasz zol', 'Łukasz Żół'],
  ['Søren Kjær', 'soren kjaer', 'Søren Kjær'],
  ['Johanna Groß', 'gross', 'Groß'],
  ['Johanna Groß', 'groß', 'Groß'],
  ['İpek Yılmaz', 'ipek yil', 'İpek Yıl'],
  ['Νίκος Παππάς', 'ΝΙΚΟΣ Π', 'Νίκος Π'],
  ['ＦＵＬＬ ｗｉｄｔｈ', 'full w', 'ＦＵＬＬ ｗ'],
  ['Zoë  van\u00a0Dijk', 'zoe van d', 'Zoë  van\u00a0D'],
])('in %s, which %s finds, %s is marked', (name, query, part) => {
  expect(marked(name, query)).toBe(part)
})

test('blanks around the search do not matter', () => {
  expect(marked('Howard Tanner', ' tan ')).toBe('Tan')
})

test('nothing is marked where nothing matches, nor for a blank search', () => {
  expect(matchedPart('Grace Okafor', 'grace.okafor@')).toBeUndefined()
  expect(matchedPart('Grace Okafor', '  ')).toBeUndefined()
})
