import { expect, test } from 'vitest'
import { foldText } from './foldText.ts'

test.each([
  ['  Zoë   van  Dijk ', 'zoe van dijk'],
  ['ŁUKASZ Żółć', 'lukasz zolc'],
  ['Nguyễn Thị Hồng', 'nguyen thi hong'],
  ['Straße', 'strasse'],
  ['ＦＵＬＬ ｗｉｄｔｈ', 'full width'],
  ['Алексей Ёлкин', 'алексеи елкин'],
  ['İpek', 'ipek'],
  ['ΝΊΚΟΣ Νίκος', 'νικοσ νικοσ'],
])('%s is searched and sorted as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('folding twice changes nothing more', () => {
  const folded = foldText('Ångström ﬁ ǅ')
  expect(foldText(folded)).toBe(folded)
})
