import { useSyncExternalStore } from 'react'

const darkQuery = '(prefers-color-scheme: dark)'

function subscribe(listener: () => void) {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The colour scheme of the operating system or browser, followed while it changes. */
export function useSystemColorScheme(): 'light' | 'dark' {
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches)
  return dark ? 'dark' : 'light'
}
