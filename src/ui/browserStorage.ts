/** A storage of the browser, which the tab has for itself or shares with all others; `undefined` where it is forbidden. */
export function browserStorage(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
  try {
    return window[name]
  } catch {
    return undefined
  }
}
