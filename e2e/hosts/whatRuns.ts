import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What runs or listens in the page, counted by kind. */
    running: Record<string, number>
  }
}

/** Counts, from before the page loads, listeners on window and document, repeated timers, observers and style sheets. */
export async function watchWhatRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const running: Record<string, number> = {}
    window.running = running
    const count = (kind: string, by: 1 | -1) => {
      running[kind] = (running[kind] ?? 0) + by
    }
    const targets = { window, document, body: document }
    for (const [name, target] of Object.entries(targets)) {
      const { addEventListener: add, removeEventListener: remove } = target
      target.addEventListener = (...args: Parameters<typeof add>) => {
        count(`${args[0]} on ${name}`, 1)
        add.apply(target, args)
      }
      target.removeEventListener = (...args: Parameters<typeof remove>) => {
        count(`${args[0]} on ${name}`, -1)
        remove.apply(target, args)
      }
    }
    const { setInterval: start, clearInterval: stop } = window
    window.setInterval = ((...args: Parameters<typeof start>) => {
      count('interval', 1)
      return start(...args)
    }) as typeof window.setInterval
    window.clearInterval = (id) => {
      if (id !== undefined) count('interval', -1)
      stop(id)
    }
  })
}

/** What runs now, with the number of style sheets that scripts have added to the document. */
export function whatRuns(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => ({
    ...Object.fromEntries(Object.entries(window.running).filter(([, count]) => count !== 0)),
    'style sheets': document.adoptedStyleSheets.length + document.styleSheets.length,
    'children of body': document.body.childElementCount,
  }))
}
