/**
 * What cannot be seen and yet has its place: joiners between letters that join or stack (Arabic, the scripts of India and
 * their neighbours; RFC 5892, A.1 and A.2) and within emoji; the variants of emoji, of Han and of Mongolian letters; the
 * flags of England, Scotland and Wales.
 */
const needed = [
  /(?<=(?!\p{N})[\u0620-\u0dff\u0f00-\u109f\u1780-\u17ff])[\u200c\u200d](?=(?!\p{N})[\u0620-\u0dff\u0f00-\u109f\u1780-\u17ff])/u,
  /(?<=\u0d4d)\u200d/u,
  /(?<=\p{ExtPict}\ufe0f?|\p{EMod})\u200d(?=\p{ExtPict})/u,
  /(?<=\p{ExtPict})[\ufe0e\ufe0f]/u,
  /(?<=[\d#*])\ufe0f(?=\u20e3)/u,
  /(?<=\p{sc=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u,
  /(?<=[\u1820-\u18aa])[\u180b-\u180f]/u,
  /\u{1f3f4}\u{e0067}\u{e0062}[\u{e0061}-\u{e007a}]{3}\u{e007f}/u,
]

/**
 * What hides or disguises a text: blanks at its ends and many in a row; the fifth mark on one letter and those after it
 * (UTS #39, 5.4); the fourth of the consonants that make one Korean syllable, which no line can break; controls, formatting (the direction of writing above all) and all else that is not drawn.
 */
const hiding = [
  /^\s+|\s+$|\s{3,}/u,
  /(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/u,
  /(?<=[\u1100-\u115e\ua960-\ua97c]{3})[\u1100-\u115e\ua960-\ua97c]+/u,
  /[\p{C}\p{Zl}\p{Zp}\p{DI}\u1680\u200a\u2800\ufffc\u{1d159}]+/u,
]

const sources = (patterns: RegExp[]) => patterns.map(({ source }) => source).join('|')
const both = new RegExp(`(${sources(needed)})|${sources(hiding)}`, 'gu')

/** What most texts are: nothing in them hides, unless they hold what is {@link odd}. Found out far sooner than by `both`. */
const letters = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u
const odd = /[\p{DI}\u2800\ufffc\u{1d159}]|\p{M}{5}|[\u1100-\u115e\ua960-\ua97c]{4}/u

/**
 * A text that somebody else wrote, such that nothing in it is hidden: characters that cannot be seen, turn the direction
 * of writing or pile up are shown by their code. Any other text is returned as it is, in every script.
 *
 * @example visibleText('invoice_\u202egpj.exe') // 'invoice_[U+202E]gpj.exe'
 */
export function visibleText(text: string): string {
  if (letters.test(text) && !odd.test(text)) return text
  return text.replace(both, (found, kept) => kept ?? found.replace(/([^ ])\1*/gu, codeOf))
}

function codeOf(run: string, character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const count = run.length / character.length
  return count > 1 ? `[U+${code} ×${count}]` : `[U+${code}]`
}
