import { buffer } from 'node:stream/consumers'
import { AbortedRequest, Refusal } from './refusal.ts'

/** The largest request body, in bytes. */
const maxBodyBytes = 64 * 1024

/**
 * The body of a request to its end. One that says how long it is, and is not too long, is read at once.
 *
 * @throws Refusal 413 for more than 64 KiB, AbortedRequest
 */
export async function wholeBody(request: Request): Promise<Uint8Array> {
  const length = Number(request.headers.get('Content-Length') ?? Number.NaN)
  if (!(length <= maxBodyBytes)) return buffer(receivedBody(request))
  const body = await request.arrayBuffer().catch(() => {
    throw new AbortedRequest()
  })
  if (body.byteLength > maxBodyBytes) throw tooLarge()
  return new Uint8Array(body)
}

/**
 * The body of a request, piece by piece as it comes, and not more than 64 KiB of it however long it says it is.
 *
 * @throws Refusal 413 for more than 64 KiB, AbortedRequest
 */
export async function* receivedBody(request: Request): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('Content-Length')) > maxBodyBytes) throw tooLarge()
  let size = 0
  for await (const chunk of received(request)) {
    size += chunk.byteLength
    if (size > maxBodyBytes) throw tooLarge()
    yield chunk
  }
}

async function* received(request: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* request.body ?? []
  } catch {
    throw new AbortedRequest()
  }
}

function tooLarge(): Refusal {
  return new Refusal(413, 'Content Too Large')
}
