import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What runs or listens in the page, counted by kind. */
    running: Record<string, number>
  }
}

/**
 * Counts, from before the page loads, listeners on window, document and media queries, repeated timers, observers
 * and what they observe, channels and style sheets. To take away what is not there counts for nothing.
 */
export async function watchWhatRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const running: Record<string, number> = {}
    window.running = running

    /** What runs of one kind: the same thing twice is one. */
    const kinds = new Map<string, Set<unknown>>()
    const thingsOf = (kind: string) => {
      const things = kinds.get(kind) ?? new Set()
      kinds.set(kind, things)
      return things
    }
    const begin = (kind: string, thing: unknown) => {
      running[kind] = thingsOf(kind).add(thing).size
    }
    const end = (kind: string, thing: unknown) => {
      thingsOf(kind).delete(thing)
      running[kind] = thingsOf(kind).size
    }

    /** A listener is one by its function and whether it hears before the target does. */
    const listeners = (name: string, target: EventTarget) => {
      const { addEventListener: add, removeEventListener: remove } = target
      const isCapture = (how: boolean | EventListenerOptions | undefined) =>
        typeof how === 'object' ? how.capture === true : how === true
      const kindOf = (type: string, how: boolean | EventListenerOptions | undefined) =>
        `${type} on ${name}${isCapture(how) ? ', capture' : ''}`
      target.addEventListener = (...args: Parameters<typeof add>) => {
        const [type, listener, how] = args
        add.apply(target, args)
        if (!listener || (typeof how === 'object' && how.signal?.aborted)) return
        const kind = kindOf(type, how)
        begin(kind, listener)
        if (typeof how !== 'object') return
        const forget = () => end(kind, listener)
        how.signal?.addEventListener('abort', forget)
        if (how.once) add.call(target, type, forget, { ...how, once: true })
      }
      target.removeEventListener = (...args: Parameters<typeof remove>) => {
        const [type, listener, how] = args
        remove.apply(target, args)
        end(kindOf(type, how), listener)
      }
    }
    for (const [name, target] of Object.entries({ window, document })) {
      listeners(name, target)
    }
    const { matchMedia } = window
    window.matchMedia = (query) => {
      const list = matchMedia.call(window, query)
      listeners(`media query ${query}`, list)
      return list
    }

    const { setInterval: start, clearInterval: stop } = window
    window.setInterval = ((...args: Parameters<typeof start>) => {
      const id = start(...args)
      begin('interval', Number(id))
      return id
    }) as typeof window.setInterval
    window.clearInterval = (id) => {
      end('interval', Number(id))
      stop(id)
    }

    /** An observer runs from the first thing that it observes until it observes nothing any more. */
    for (const name of [
      'ResizeObserver',
      'IntersectionObserver',
      'MutationObserver',
      'PerformanceObserver',
    ] as const) {
      const { prototype } = window[name] as unknown as {
        prototype: Record<'observe' | 'unobserve' | 'disconnect', (...args: unknown[]) => void>
      }
      const observed = new WeakMap<object, Set<unknown>>()
      const { observe, unobserve, disconnect } = prototype
      prototype.observe = function (...args) {
        observe.apply(this, args)
        const targets = observed.get(this) ?? new Set()
        observed.set(this, targets.add(args[0]))
        begin(name, this)
      }
      if (unobserve) {
        prototype.unobserve = function (...args) {
          unobserve.apply(this, args)
          const targets = observed.get(this)
          targets?.delete(args[0])
          if (!targets?.size) end(name, this)
        }
      }
      prototype.disconnect = function () {
        disconnect.call(this)
        observed.delete(this)
        end(name, this)
      }
    }

    const { BroadcastChannel: Channel } = window
    window.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name)
        begin('channel', this)
      }
      override close() {
        super.close()
        end('channel', this)
      }
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
