const digit = /\p{Nd}/u

/**
 * The digits of a text as 0 to 9, in whatever script they are written; everything else is left out.
 *
 * @example digitsOf('+٣١ (6) 12-34') // '3161234'
 */
export function digitsOf(text: string): string {
  return Array.from(text.normalize('NFKD'), digitOf).join('')
}

/** Unicode's decimal digits stand in tens that begin at a multiple of 16, or 6 behind one. */
function digitOf(character: string): string {
  if (!digit.test(character)) return ''
  const code = character.codePointAt(0) ?? 0
  const row = code - (code % 16)
  return String(code - (digit.test(String.fromCodePoint(row)) ? row : row + 6))
}
