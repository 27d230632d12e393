/** A request as it would have gone over the wire. */
interface SentRequest {
  method: string
  url: string
  headers: Headers
  body: unknown
  init: RequestInit
}

/**
 * A `fetch` that answers from a function and keeps what was sent. Like the real one it rejects when its signal aborts.
 *
 * @example const { fetch, requests } = fakeFetch(() => Response.json([]))
 */
export function fakeFetch(answer: (request: SentRequest) => Response | Promise<Response>) {
  const requests: SentRequest[] = []
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    const request: SentRequest = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      init,
    }
    requests.push(request)
    return new Promise((resolve, reject) => {
      if (init.signal?.aborted) return reject(init.signal.reason)
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      Promise.resolve(request).then(answer).then(resolve, reject)
    })
  }
  return { fetch, requests, urls: () => requests.map(({ url }) => url) }
}

/** An answer that never comes. */
export function silence(): Promise<Response> {
  return new Promise(() => {})
}
