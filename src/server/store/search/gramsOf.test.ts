import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allGrams, fewGramsOf, gramsOf } from './gramsOf.ts'

const texts = fc.string({ unit: fc.constantFrom(...'ab@. 李ж'), maxLength: 12 })

test('what the index is asked for stands in every text that holds what is sought', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, sought, behind) => {
      fc.pre(sought !== '')
      const known = allGrams(before + sought + behind)
      const isKnown = (gram: string) => known.some((one) => one.startsWith(gram))
      const asked = [...gramsOf(sought), ...fewGramsOf(sought)]
      expect(asked.filter((gram) => !isKnown(gram))).toEqual([])
    }),
  )
})

test('an address is asked for by what stands before its @ first, when that is long enough', () => {
  expect(fewGramsOf('maria@widget.example')).toEqual(['mar', 'ia@'])
  expect(fewGramsOf('ada@widget.ex')).toEqual(['ada', '@wi', 'dge', 't.e', '.ex'])
})

test('of a text of up to ten characters every part is asked for, so that nobody who has others is looked at', () => {
  expect(gramsOf('exawid')).toEqual(['exa', 'xaw', 'awi', 'wid'])
  expect(gramsOf('maria berg')).toHaveLength(8)
  expect(gramsOf('３１６１２３４')).toEqual(['３１６１２', '１６１２３', '６１２３４'])
  expect(gramsOf('ab')).toEqual(['ab'])
  expect(gramsOf('maria@widget.example')).toHaveLength(8)
})
