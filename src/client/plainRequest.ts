/**
 * How every request is sent. Redirects are not followed: this API has none, and a login page must not pass for an answer.
 * The access token is the only credential.
 */
export const plainRequest = {
  redirect: 'manual',
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit

/** The headers of a read with an access token. */
export function readHeaders(token: string) {
  return { Accept: 'application/json', Authorization: `Bearer ${token}` }
}
