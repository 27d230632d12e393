/** What the tabs of this page say to each other. Only tabs of the same origin hear it. */
export type TabMessage =
  | { kind: 'whoIsSignedIn' }
  | { kind: 'signedIn'; token: string }
  | { kind: 'signOut' }

/** The way to the other tabs; one that opens without `sessionStorage` (a new tab) gets its session through it. */
export interface TabChannel {
  send(message: TabMessage): void
  listen(listener: (message: TabMessage) => void): void
}

/** A {@link TabChannel} on the browser's own `BroadcastChannel`; where that is forbidden, it says and hears nothing. */
export function openTabChannel(name: string): TabChannel {
  const channel = browserChannel(name)
  return {
    send: (message) => channel?.postMessage(message),
    listen: (listener) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const message = readTabMessage(data)
        if (message) listener(message)
      })
    },
  }
}

/** Firefox forbids it together with the storage. */
function browserChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** A message of this version of the page; whatever else the origin says on the channel is `undefined`. */
export function readTabMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { kind, token } = data as { kind?: unknown; token?: unknown }
  if (kind === 'whoIsSignedIn' || kind === 'signOut') return { kind }
  return kind === 'signedIn' && typeof token === 'string' && token !== ''
    ? { kind, token }
    : undefined
}
