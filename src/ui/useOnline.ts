import { useSyncExternalStore } from 'react'

/** Where the page came although the browser says that it is offline: from a server of this machine, without a network. */
let isDoubted = globalThis.navigator?.onLine === false

function subscribe(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/**
 * Whether there is a connection, by what the browser says (HTML, `navigator.onLine`: `false` for a machine without a
 * network, which can still reach itself). It is believed once it has known of one.
 */
export function isOnline(): boolean {
  if (navigator.onLine) isDoubted = false
  return isDoubted || navigator.onLine
}

/** The same in a component, which is drawn anew when it changes. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline)
}
