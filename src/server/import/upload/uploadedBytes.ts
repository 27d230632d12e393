import { AbortedRequest, Refusal } from '../../api/refusal.ts'

/** The largest upload, in bytes. */
const maxUploadBytes = 1024 ** 3

/** How long an upload may pause; it may last as long as it needs. */
const idleMilliseconds = 30_000

/**
 * The bytes of an upload, as they come.
 *
 * @throws Refusal 413 for more than `maxBytes`, 408 when nothing comes for `idle` milliseconds, AbortedRequest
 */
export async function* uploadedBytes(
  request: Request,
  { maxBytes = maxUploadBytes, idle = idleMilliseconds } = {},
): AsyncGenerator<Uint8Array> {
  const tooLarge = new Refusal(413, 'Content Too Large')
  if (Number(request.headers.get('Content-Length')) > maxBytes) throw tooLarge
  const reader = request.body?.getReader()
  let size = 0
  try {
    for (;;) {
      const chunk = await withinTime(reader?.read(), idle)
      if (chunk?.value === undefined) return
      size += chunk.value.byteLength
      if (size > maxBytes) throw tooLarge
      yield chunk.value
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new AbortedRequest()
  } finally {
    reader?.releaseLock()
  }
}

async function withinTime<Read>(reading: Promise<Read> | undefined, idle: number) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(408, 'Request Timeout')), idle)
  })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}
