/** Everything that this page keeps in a tab's storage begins with this, drafts included. */
export const keptPrefix = 'people-contacts:'

/** The tab's `sessionStorage`; `undefined` where the browser forbids it. */
export function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** Removes what this page keeps in a tab's storage, and nothing of others. */
export function forgetKept(storage: Storage | undefined): void {
  if (storage === undefined) return
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith(keptPrefix)) storage.removeItem(key)
}
