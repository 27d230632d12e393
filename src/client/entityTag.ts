const strongTag = /^"[^"]*"$/

/**
 * The `ETag` of an answer, if a write can be made conditional with it. A weak tag cannot (`If-Match` compares strongly,
 * RFC 9110, 13.1.1); frameworks add weak tags to the answers of APIs that know no conditional writes.
 */
export function readEntityTag(headers: Headers): string | undefined {
  const tag = headers.get('ETag')
  return tag !== null && isStrongTag(tag) ? tag : undefined
}

/** Whether `If-Match` with this is a condition at all; `*` and weak tags are none. */
export function isStrongTag(tag: unknown): boolean {
  return typeof tag === 'string' && strongTag.test(tag)
}
