/**
 * Remembers who the API says is signed in, by the `X-Signed-In-As` of its answers. Systems that have no such header accept
 * the token and do not say; silence after a name takes nothing back.
 */
export function createSignedInAs() {
  const listeners = new Set<(name: string | undefined) => void>()
  let known: { name: string | undefined } | undefined

  return {
    hear({ ok, headers }: Response): void {
      const name = headers.get('X-Signed-In-As') ?? undefined
      if (known ? name === undefined || name === known.name : name === undefined && !ok) return
      known = { name }
      for (const listener of listeners) listener(name)
    },
    /** See `Client.onSignedInAs`. */
    listen(listener: (name: string | undefined) => void): () => void {
      if (known) listener(known.name)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
