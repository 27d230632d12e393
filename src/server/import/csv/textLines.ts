import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'

/** One line of a file as an editor shows it. */
export interface TextLine {
  /** From 1. */
  number: number
  /** Without the line feed at its end; a carriage return stays. */
  text: string
  /** Why the line cannot be read, as a sentence; then its text stands for nothing. */
  fault?: string
}

const newline = 0x0a

/** The longest line in bytes: what is longer is no line of people or contacts, and is not kept in memory. */
const maxLineBytes = 1024 * 1024

/**
 * Reads a file of UTF-8 line by line, some at a time. A line that is not UTF-8 is a fault of that line only.
 *
 * @param path of the file
 * @throws what the file system says
 */
export async function* textLines(path: string): AsyncGenerator<TextLine[]> {
  let number = 0
  let rest: Buffer[] = []
  let restBytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(newline)
    if (end === -1) {
      restBytes += chunk.length
      if (restBytes <= maxLineBytes) rest.push(chunk)
      continue
    }
    const first = chunk.indexOf(newline)
    const isTooLong = restBytes + first > maxLineBytes
    const whole = isTooLong
      ? chunk.subarray(first, end)
      : Buffer.concat([...rest, chunk.subarray(0, end)])
    const lines = linesOf(whole, number)
    if (isTooLong) lines[0] = { number: number + 1, text: '', fault: tooLong }
    number += lines.length
    yield lines
    rest = [chunk.subarray(end + 1)]
    restBytes = chunk.length - end - 1
  }
  if (restBytes > maxLineBytes) yield [{ number: number + 1, text: '', fault: tooLong }]
  else if (restBytes > 0) yield linesOf(Buffer.concat(rest), number)
}

const tooLong = `The line is longer than ${maxLineBytes} bytes`

/** Decodes lines that stand whole in a buffer, those that are UTF-8 at once. */
function linesOf(bytes: Buffer, preceding: number): TextLine[] {
  if (isUtf8(bytes)) {
    const texts = bytes.toString('utf8').split('\n')
    return texts.map((text, i) => ({ number: preceding + i + 1, text }))
  }
  const lines: TextLine[] = []
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(newline, from)
    const to = found === -1 ? bytes.length : found
    const line = bytes.subarray(from, to)
    const number = preceding + lines.length + 1
    // Latin-1 shows every quote where it is, so that a record of several lines still ends where it ends.
    lines.push(
      isUtf8(line)
        ? { number, text: line.toString('utf8') }
        : { number, text: line.toString('latin1'), fault: notUtf8 },
    )
    from = to + 1
  }
  return lines
}

const notUtf8 = 'The line is not UTF-8: save the file as UTF-8'
