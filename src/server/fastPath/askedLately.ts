const places = 4096

/**
 * Tells what is asked for more than once in a while, without remembering it: each text has one of 4,096 places, which keeps
 * a number made of the last text that came there. Of very many texts, each asked for once, hardly any is taken for known.
 *
 * @returns whether the text was the last at its place, and puts it there
 */
export function createAskedLately(): (text: string) => boolean {
  const last = new Uint32Array(places)
  return (text) => {
    const number = numberOf(text)
    const place = number % places
    const isKnown = last[place] === number
    last[place] = number
    return isKnown
  }
}

/** FNV-1a, 32 bits (RFC 9923). */
function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  }
  return number >>> 0
}
