/** A call as the tests of several servers make it. */
export interface Called {
  status: number
  headers: Headers
  /** What its JSON says, or its text where it is no JSON. */
  body: unknown
}

/** Makes a call of the API at a server with the token `given`, or with another. */
export async function callAt(
  url: string,
  method: string,
  path: string,
  { body, headers, token = 'given' }: CallOptions = {},
): Promise<Called> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json')
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}

interface CallOptions {
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
  token?: string
}
