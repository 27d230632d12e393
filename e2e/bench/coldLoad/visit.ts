import type { Page } from '@playwright/test'

/** What one opening of a page took until the first contact's value was painted. */
export interface Visit {
  /** From the navigation on. */
  milliseconds: number
  /** Over the wire, headers and all; 0 for what came from the browser's cache. */
  bytes: number
  requests: number
  /** The sum of all layout shifts up to then. */
  shift: number
}

declare global {
  interface Window {
    /** A page tells by itself: to be asked would keep it from its work. */
    tellVisit: (visit: Visit) => void
  }
}

/**
 * Makes every document of the page look for the first contact, frame by frame.
 *
 * @returns opens an address and waits for the first contact
 */
export async function visitor(
  page: Page,
  value: string,
): Promise<(address: string) => Promise<Visit>> {
  let told = (_: Visit) => {}
  await page.exposeFunction('tellVisit', (visit: Visit) => told(visit))
  await page.addInitScript(watch, value)
  return async (address) => {
    await page.goto('about:blank')
    const visit = new Promise<Visit>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('No contact within a minute')), 60_000)
      told = (visit) => {
        clearTimeout(late)
        resolve(visit)
      }
    })
    await page.goto(address, { waitUntil: 'commit' })
    return visit
  }
}

/** Runs in the page. */
function watch(text: string): void {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const milliseconds = performance.now()
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
    const arrived = (entries as PerformanceResourceTiming[]).filter(
      ({ responseEnd }) => responseEnd > 0 && responseEnd <= milliseconds,
    )
    const bytes = arrived.reduce((sum, { transferSize }) => sum + transferSize, 0)
    window.tellVisit({ milliseconds, bytes, requests: arrived.length, shift })
  }
  const look = () => {
    const values = [...document.querySelectorAll('li bdi')]
    if (values.some(({ textContent }) => textContent === text)) port2.postMessage(undefined)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
