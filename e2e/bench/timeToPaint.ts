import type { Page } from '@playwright/test'

/** What an act brings about on screen, by CSS selector: `there` has come, `gone` was there and has gone, a `box` reads otherwise. */
export type Change = { there: string } | { gone: string } | { box: string; reads: string }

/** What an agent does to the page, and what is seen of it. */
interface MeasuredAct {
  /** The event by which the browser tells the page. */
  event: 'click' | 'keydown'
  change: Change
  act: () => Promise<void>
}

/**
 * Does something to the page and measures, in the page, from the moment of the input to the frame in which the change is
 * there: to a task after that frame's style, layout and paint.
 *
 * @returns milliseconds
 */
export async function timeToPaint(page: Page, { event, change, act }: MeasuredAct) {
  const painted = await page.evaluateHandle(
    ({ event, change }) => {
      const element = 'gone' in change ? document.querySelector(change.gone) : null
      if ('gone' in change && !element) throw new Error(`${change.gone} is not there`)
      const isDone = () => {
        if ('there' in change) return document.querySelector(change.there) !== null
        if ('gone' in change) return !element?.isConnected
        return document.querySelector<HTMLInputElement>(change.box)?.value === change.reads
      }
      const taken = new Promise<number>((resolve) => {
        const onInput = ({ timeStamp }: Event) => {
          const told = () => resolve(performance.now() - timeStamp)
          const look = () => {
            // Before all other tasks that wait: those of the browser, such as its search for forms to fill in, are not the frame's.
            if (isDone()) void scheduler.postTask(told, { priority: 'user-blocking' })
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }
        window.addEventListener(event, onInput, { capture: true, once: true })
      })
      return { taken }
    },
    { event, change },
  )
  await act()
  const taken = await painted.evaluate(({ taken }) => taken)
  await painted.dispose()
  return taken
}
