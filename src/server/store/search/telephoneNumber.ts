import { digitsOf } from './digitsOf.ts'

/**
 * A telephone number as it is searched: the digits, in which `+31`, `0031` and `31` are the same, and the zero of
 * `+49 (0)151` is none. An extension is part of the number. The digits are fullwidth ones, which stand in no folded text:
 * so digits of a number are never found in a name or an e-mail address, and the other way round.
 *
 * @returns `''` for a value without digits
 * @example searchedNumber('0031 6-12') // '３１６１２'
 */
export function searchedNumber(value: string): string {
  return asFullwidth(internationalDigits(value) ?? digitsOf(value))
}

/**
 * The number that a text may mean, as {@link searchedNumber} writes it; a stored one fits when it holds this. Empty when the
 * text has no digits, or letters that do not mark an extension.
 *
 * A number from abroad may be stored as one dials it at home, and the other way round: it is looked for without its country
 * code when seven digits are left, and without its leading zero when four are. Who is stored with them is found all the same.
 *
 * @example soughtNumber('+31 6 1234 5678') // '６１２３４５６７８'
 */
export function soughtNumber(text: string): string {
  if (/\p{L}/u.test(text.normalize('NFKD').replace(numberWords, ''))) return ''
  const international = internationalDigits(text)
  if (international !== undefined) return asFullwidth(withoutCountry(international))
  return asFullwidth(digitsOf(text).replace(/^0(?=\d{4})/, ''))
}

const numberWords = /^\s*tel(?=[:.\s])|(?<=[\d\s.,;(])(extension|ext|x)(?=[.\s:=\d]|$)/giu

/** The digits behind `+` or `00`, without a zero in brackets; `undefined` for any other number. */
function internationalDigits(text: string): string | undefined {
  const plain = text.normalize('NFKD').trim()
  const digits = digitsOf(plain.replace(/\(\s*0\s*\)/, ''))
  if (/^(tel[:.\s]\s*)?\(?\+/i.test(plain)) return digits
  return /^00[1-9]/.test(digits) ? digits.slice(2) : undefined
}

/** Two-digit country codes (ITU-T E.164); 1 and 7 are the codes of one digit, all others have three. */
const twoDigits = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

function withoutCountry(digits: string): string {
  const length = /^[17]/.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3
  return digits.length - length < 7 ? digits : digits.slice(length)
}

function asFullwidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))
}

/** Whether a text is one of {@link searchedNumber}. */
export function isNumber(text: string): boolean {
  return /^[０-９]/.test(text)
}
