import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visibleText } from './visibleText.ts'

test.each([
  ['plain', 'Howard Tanner <howard@example.org>'],
  ['Latin with marks', 'Zoë Żółć Ångström Nguyễn Thị Hạnh'],
  ['Latin with marks of their own', 'Nguye\u0302\u0303n Thi\u0323 Ha\u0323nh'],
  ['Greek with three marks', '\u03c9\u0314\u0342\u0345'],
  ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית'],
  ['Arabic with vowel signs', 'مُحَمَّدٌ'],
  ['Persian with its joiner', 'علی\u200cرضا می\u200cخواهم'],
  ['Hindi', 'क्ष्म्य क्\u200dष'],
  ['Malayalam that ends with a joiner', 'മോഹന്\u200dലാല്\u200d'],
  ['Sinhala', 'ශ්\u200dරී'],
  ['Bengali', 'র\u200d্যা'],
  ['Thai', 'ที่นี่'],
  ['Tibetan', 'བསྒྲུབས'],
  ['Myanmar', 'ကျွန်ုပ်'],
  ['Mongolian', 'ᠰᠠᠶᠢᠨ ᠠ\u180bᠨ\u180eᠠ'],
  ['Japanese with an ideographic space', '佐藤\u3000健'],
  ['Japanese with a variant of a letter', '葛\u{e0100}城'],
  ['Korean', '김민준 \u1100\u1161\u11a8'],
  ['a French number', '01\u00a023\u202f45'],
  ['emoji', '😀 ☎️ ❤️ ☎\ufe0e'],
  ['a family and a pirate', '👩🏽\u200d💻 👨\u200d👩\u200d👧 🏴\u200d☠\ufe0f'],
  ['flags', '🇳🇱 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['a keycap', '5\ufe0f\u20e3'],
  ['what looks like a code', '[U+202E]'],
])('%s stays as it is', (_, text) => {
  expect(visibleText(text)).toBe(text)
})

test.each([
  ['a\u202egpj.exe', 'a[U+202E]gpj.exe'],
  ['\u202a\u202b\u202c\u202d', '[U+202A][U+202B][U+202C][U+202D]'],
  ['\u2066a\u2067b\u2068c\u2069', '[U+2066]a[U+2067]b[U+2068]c[U+2069]'],
  ['a\u200eb\u200fc\u061c', 'a[U+200E]b[U+200F]c[U+061C]'],
  ['a\u200bb\u2060c\ufeffd', 'a[U+200B]b[U+2060]c[U+FEFF]d'],
  ['pay\u00adpal', 'pay[U+00AD]pal'],
  ['a\0b\x7fc\x85d', 'a[U+0000]b[U+007F]c[U+0085]d'],
  ['a\tb\r\nc', 'a[U+0009]b[U+000D][U+000A]c'],
  ['a\u2028b\u2029c', 'a[U+2028]b[U+2029]c'],
  ['a\ud800b', 'a[U+D800]b'],
  ['a\ue000b\uffffc\u{10ffff}', 'a[U+E000]b[U+FFFF]c[U+10FFFF]'],
  ['\u3164\u115f\u1160\uffa0\u2800', '[U+3164][U+115F][U+1160][U+FFA0][U+2800]'],
  ['a\u1680b\u200ac\ufffcd', 'a[U+1680]b[U+200A]c[U+FFFC]d'],
  ['a\u{e0041}\u{e0042}', 'a[U+E0041][U+E0042]'],
])('%j is shown as %s', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test.each([
  ['between Latin letters', 'pay\u200dpal\u200cx', 'pay[U+200D]pal[U+200C]x'],
  ['between digits', '٠\u200c١', '٠[U+200C]١'],
  ['twice', 'علی\u200c\u200cرضا', 'علی[U+200C ×2]رضا'],
  ['at an end', 'علی\u200c', 'علی[U+200C]'],
  ['between an emoji and a letter', '😀\u200da', '😀[U+200D]a'],
])('a joiner is shown %s', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test('a variant is shown where there is nothing to vary', () => {
  expect(visibleText('a\ufe0fb\u{e0100}5\ufe0f')).toBe('a[U+FE0F]b[U+E0100]5[U+FE0F]')
})

test('the same character many times is counted', () => {
  expect(visibleText(`a${'\u202e'.repeat(254)}`)).toBe('a[U+202E ×254]')
})

test('blanks are shown at the ends and where there are many; ordinary spaces never', () => {
  expect(visibleText('\u3000Ada\u00a0 Lovelace\u00a0')).toBe('[U+3000]Ada\u00a0 Lovelace[U+00A0]')
  expect(visibleText(`Adaé${'\u00a0'.repeat(40)}x`)).toBe('Adaé[U+00A0 ×40]x')
  expect(visibleText('  Zoë    van  ')).toBe('  Zoë    van  ')
})

test('of the consonants at the beginning of one Korean syllable three stay', () => {
  expect(visibleText('\u1107\u1109\u1103\u1161')).toBe('\u1107\u1109\u1103\u1161')
  expect(visibleText('\u1100'.repeat(255))).toBe(`${'\u1100'.repeat(3)}[U+1100 ×252]`)
})

test('of the marks on a letter four stay, and the others are shown by their code', () => {
  expect(visibleText(`Z${'\u0301'.repeat(60)}a`)).toBe(`Z${'\u0301'.repeat(4)}[U+0301 ×56]a`)
  expect(visibleText('Z\u0301\u0302\u0303\u0304\u0305\u0306')).toBe(
    'Z\u0301\u0302\u0303\u0304[U+0305][U+0306]',
  )
})

const troublesome = [
  ...'\0\ud800\u00a0\u0301\u034f\u0645\u0661\u0915\u094d\u0d4d\u180b\u1820\u200b\u200c\u200d\u202e\u3000\u845b\u{e0100}\u{e0067}\u{1f3f4}\ufe0f👩🏽☠ a1',
]
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...troublesome), fc.string({ unit: 'binary', maxLength: 1 })),
  maxLength: 30,
})

test('no text keeps a control, a direction mark or a lone surrogate', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleText(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      )
    }),
  )
})

test('what is visible stays so', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleText(visibleText(text))).toBe(visibleText(text))
    }),
  )
})
