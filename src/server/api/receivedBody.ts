import { AbortedRequest, Refusal } from './refusal.ts'

/** The largest request body, in bytes. */
const maxBodyBytes = 64 * 1024

/**
 * The body of a request, piece by piece as it comes, and not more than 64 KiB of it however long it says it is.
 *
 * @throws Refusal 413 for more than 64 KiB, AbortedRequest
 */
export async function* receivedBody(request: Request): AsyncGenerator<Uint8Array> {
  const tooLarge = new Refusal(413, 'Content Too Large')
  if (Number(request.headers.get('Content-Length')) > maxBodyBytes) throw tooLarge
  let size = 0
  for await (const chunk of received(request)) {
    size += chunk.byteLength
    if (size > maxBodyBytes) throw tooLarge
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
