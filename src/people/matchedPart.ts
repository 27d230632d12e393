import { foldText } from '../contract/foldText.ts'

/**
 * Where `query` stands in `text`, as UTF-16 indices `[start, end)`: compared as the search of the embedded API does it
 * ({@link foldText}). `undefined` when it does not stand there, or is blank.
 *
 * @example
 * matchedPart('Zoë Müller', 'mul') // [4, 7]
 */
export function matchedPart(text: string, query: string): [number, number] | undefined {
  const sought = foldText(query)
  if (sought === '') return undefined
  let folded = ''
  const origins: { start: number; end: number }[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const units = /\s/.test(character) ? spaceAfter(folded) : foldText(character)
    const before = origins.at(-1)
    if (units === '' && before) before.end = end
    const origin = { start, end }
    for (let index = 0; index < units.length; index += 1) origins.push(origin)
    folded += units
    start = end
  }
  const found = folded.indexOf(sought)
  const first = origins[found]
  const last = origins[found + sought.length - 1]
  return first && last && [first.start, last.end]
}

/** White space counts once, however much of it there is. */
function spaceAfter(folded: string): string {
  return folded.endsWith(' ') ? '' : ' '
}
