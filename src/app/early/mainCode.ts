/** Where the page's code is; `undefined` in a page that was not built. */
function mainCode(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="main-code"]')?.content
}

/** Fetches the page's code, so that it is here when it is to start. */
export function fetchMainCode(): void {
  const href = mainCode()
  if (href === undefined) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: '', href })
  document.head.append(link)
}

/**
 * Starts the page's code, and fetches it before that where nobody has.
 *
 * @throws whatever keeps it from being fetched or started
 */
export async function startMainCode(): Promise<void> {
  const address = mainCode()
  if (address !== undefined) await import(/* @vite-ignore */ address)
}
