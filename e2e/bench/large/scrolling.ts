import type { Page } from '@playwright/test'

const wheelPx = 1_000
const turns = 40

/**
 * Turns the wheel, from the first contact on through about half of 2,000.
 *
 * @returns the milliseconds of each long task meanwhile: those over 50
 */
export async function scrollThrough(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    scrollTo(0, 0)
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { tasks })
  })
  await page.mouse.move(640, 400)
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, wheelPx)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  return page.evaluate(async () => {
    // An observer is told in a task of its own.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    return (window as unknown as { tasks: number[] }).tasks
  })
}
