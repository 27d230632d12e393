import { setTimeout } from 'node:timers/promises'

/** Whether somebody watches: then the story is played at a pace a viewer can follow, else as fast as a test. */
export const paced = process.env.DEMO_PACE === '1'

/** Lets a viewer look for so many milliseconds; nobody waits when nobody watches. */
export async function rest(ms: number): Promise<void> {
  if (paced) await setTimeout(ms)
}

/** How long a viewer needs for a caption, in milliseconds: a moment to find it, then twenty characters a second. */
export function readingTime(caption: string): number {
  return 700 + 50 * caption.length
}

/** The points on the way of a hand from one place to another, each at its moment. Without a viewer only the last. */
export async function* glide(from: Point, to: Point): AsyncGenerator<Point> {
  const distance = Math.hypot(to.x - from.x, to.y - from.y)
  const duration = Math.min(800, 300 + distance * 0.7)
  const started = performance.now()
  for (let part = 0; paced && part < 1; part = (performance.now() - started) / duration) {
    const eased = part * part * (3 - 2 * part)
    yield { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased }
    await rest(14)
  }
  yield to
}

/** In CSS pixels from the top left corner of the window. */
export interface Point {
  x: number
  y: number
}
