import type { GatheredAnswer } from '../answer.ts'

type Headers = GatheredAnswer['headers']

/** Names and values of headers, one after the other, as Node takes them without looking for doubles: there may be none. */
export function inOneRow(...several: Headers[]): string[] {
  const row: string[] = []
  for (const headers of several) {
    for (const name in headers) row.push(name, headers[name] ?? '')
  }
  return row
}

/** The length of a body, which is part of its answer. */
export function lengthOf(body: string | null): Headers {
  return body === null ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
}
