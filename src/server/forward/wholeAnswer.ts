import type { IncomingMessage } from 'node:http'
import { AnswerLost } from './answerLost.ts'

/** An answer that can be given more than once. */
export interface WholeAnswer {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** A contact takes less than 4 KiB. */
const maxBytes = 64 * 1024

/**
 * The whole body of a live system's answer to a create.
 *
 * @throws AnswerLost 502 when it breaks off, takes longer than the patience or is too long to be a contact
 */
export async function wholeBody(
  answer: IncomingMessage,
  patienceMilliseconds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = setTimeout(() => answer.destroy(new Error('stalled')), patienceMilliseconds)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBytes) throw new Error('too long')
      chunks.push(chunk)
    }
    return new Uint8Array(Buffer.concat(chunks))
  } catch {
    throw new AnswerLost(502, 'The answer of the live system broke off')
  } finally {
    clearTimeout(stalled)
  }
}
