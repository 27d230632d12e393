import { wholeBody } from './receivedBody.ts'
import { badRequest, Refusal } from './refusal.ts'

export interface JsonBody {
  /** The body as it was sent. */
  text: string
  value: unknown
}

/**
 * Reads a JSON body, and not more than 64 KiB of it however long it says it is.
 *
 * @throws Refusal 415 for anything but plain UTF-8 JSON, 413 for more than 64 KiB, 400 for malformed JSON, AbortedRequest
 */
export async function readJson(request: Request): Promise<JsonBody> {
  if (!isPlainJson(request.headers)) {
    throw new Refusal(415, 'Content-Type must be application/json')
  }
  const text = decode(await wholeBody(request))
  try {
    return { text, value: JSON.parse(text) }
  } catch {
    throw badRequest('Malformed JSON')
  }
}

function isPlainJson(headers: Headers): boolean {
  const [type = '', ...parameters] = (headers.get('Content-Type') ?? '').split(';')
  return (
    type.trim().toLowerCase() === 'application/json' &&
    parameters.every(allowsUtf8) &&
    (headers.get('Content-Encoding') ?? 'identity') === 'identity'
  )
}

/** Whether a parameter of the type names no other charset. */
function allowsUtf8(parameter: string): boolean {
  const [name = '', ...value] = parameter.split('=')
  return (
    name.trim().toLowerCase() !== 'charset' || /^(utf-8|"utf-8")$/i.test(value.join('=').trim())
  )
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw badRequest('Malformed JSON')
  }
}
