const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/**
 * A text as it is searched and sorted: lower case, without accents and other combining marks, compatibility forms
 * resolved (NFKD), letters that Unicode does not take apart written plainly, a final sigma as any other, white space as
 * single spaces.
 *
 * @example foldText('  Zoë  ŁUKASZ ') // 'zoe lukasz'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
