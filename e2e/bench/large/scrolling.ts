import type { Page } from '@playwright/test'

const wheelPx = 600

/**
 * Turns the wheel from the first contact to the last.
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
  const isAtEnd = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    })
  while (!(await isAtEnd())) await page.mouse.wheel(0, wheelPx)
  return page.evaluate(async () => {
    // An observer is told in a task of its own.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    return (window as unknown as { tasks: number[] }).tasks
  })
}
