/** What a call says besides its method and address. */
export interface CallOptions {
  /** Sent as JSON. */
  body?: unknown
  /** Files by name, sent as an upload. */
  form?: Record<string, string>
  headers?: Record<string, string>
  /** Instead of `given`. */
  token?: string
}

/** An answer, read to its end. */
export interface Called {
  status: number
  headers: Headers
  /** What its JSON says, or its text where it is no JSON. */
  body: unknown
}

/** Makes a call of the API at a server. */
export async function callAt(
  url: string,
  method: string,
  path: string,
  { body, form, headers, token = 'given' }: CallOptions = {},
): Promise<Called> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form && { body: uploadOf(form) }),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json')
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}

function uploadOf(files: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, content] of Object.entries(files)) form.append(name, new Blob([content]), name)
  return form
}
