/**
 * Puts the digits of a number in the place of the `#` of a pattern, so that neighbouring numbers look unrelated.
 * Numbers that differ in their last digits, as many as there are `#`, never give the same text.
 *
 * @example fillDigits('020 7946 0###', 3) // '020 7946 0657'
 */
export function fillDigits(pattern: string, n: number): string {
  const places = pattern.split('#').length - 1
  const spread = (n * 7219) % 10 ** places
  const digits = [...String(spread).padStart(places, '0')]
  return pattern.replaceAll('#', () => digits.shift() ?? '')
}
