import type { Browser } from '@playwright/test'
import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'
import type { Benchmark } from '../benchmark.ts'
import { median } from '../statistics.ts'
import { openThrottledPage, startBrowser } from '../throttledPage.ts'
import { openings } from './opening.ts'
import { startFloor } from './startFloor.ts'
import { type Visit, visitor } from './visit.ts'

const path = '/people/1'
const firstValue = '+1 03 413 7223'
const badLine = { latencyMs: 150, bytesPerSecond: 1_600_000 / 8, slowerCpu: 4 }

interface Visits {
  first: Visit[]
  second: Visit[]
}

export const coldLoad: Benchmark = {
  name: 'cold-load',
  about:
    'From the navigation, signed in by the link, to the first contact painted, with 150 ms round trips, 1.6 Mbit/s and a processor four times slower: the first visit with an empty cache, and the second, beside a hand-written page of the same server.',
  run: async ({ runs = 9, say }) => {
    const servers = [await startServer(), await startFloor()] as const
    const browser = await startBrowser()
    const [ours, floor] = [emptyVisits(), emptyVisits()]
    let opened: number[] = []
    try {
      for (let run = 1; run <= runs; run += 1) {
        say(`run ${run} of ${runs}`)
        await addVisits(browser, servers[0], ours, 'Add contact')
        await addVisits(browser, servers[1], floor)
      }
      say('opening a person under the pointer')
      opened = await openings(browser, servers[0], runs)
    } finally {
      await browser.close()
      for (const server of servers) await server.stop()
    }
    return outcome(ours, floor, opened)
  },
}

const emptyVisits = (): Visits => ({ first: [], second: [] })

/**
 * The first visit begins with an empty cache, the second finds in it what the first has fetched.
 *
 * @param button the page is complete when it is there
 */
async function addVisits(browser: Browser, server: RunningServer, visits: Visits, button?: string) {
  const address = `${server.address}${path}#access_token=${server.token}`
  const { page, throttle, close } = await openThrottledPage(browser, badLine)
  const visit = await visitor(page, firstValue)
  visits.first.push(await visit(address))
  await throttle()
  if (button) await page.getByRole('button', { name: button }).waitFor()
  await throttle(badLine)
  visits.second.push(await visit(address))
  await close()
}

function outcome(ours: Visits, floor: Visits, opened: number[]) {
  const row = (name: string, visits: Visit[], against: Visit[]) => {
    const milliseconds = medianOf(visits, 'milliseconds')
    return [
      name,
      milliseconds.toFixed(0),
      (milliseconds / medianOf(against, 'milliseconds')).toFixed(2),
      (medianOf(visits, 'bytes') / 1000).toFixed(1),
      medianOf(visits, 'requests').toFixed(0),
      Math.max(...visits.map(({ shift }) => shift)).toFixed(3),
    ]
  }
  const ratio = (which: keyof Visits) =>
    medianOf(ours[which], 'milliseconds') / medianOf(floor[which], 'milliseconds')
  return {
    tables: [
      {
        title: `First contact on screen, medians of ${ours.first.length}`,
        columns: ['', 'ms', 'ratio to by hand', 'kB', 'requests', 'layout shift'],
        rows: [
          row('first visit', ours.first, floor.first),
          row('by hand', floor.first, floor.first),
          row('second visit', ours.second, floor.second),
          row('by hand, second', floor.second, floor.second),
        ],
      },
    ],
    targets: [
      { what: 'first visit against by hand', value: ratio('first'), limit: 1.8 },
      {
        what: 'kB before the first contact',
        value: medianOf(ours.first, 'bytes') / 1000,
        limit: 95,
      },
      { what: 'second visit against by hand', value: ratio('second'), limit: 1.15 },
      {
        what: 'opening a person under the pointer, frames until contacts are on screen',
        value: Math.max(...opened),
        limit: 1,
      },
      {
        what: 'layout shift',
        value: Math.max(...[...ours.first, ...ours.second].map(({ shift }) => shift)),
        limit: 0,
      },
    ],
  }
}

function medianOf(visits: Visit[], key: keyof Visit): number {
  return median(visits.map((one) => one[key]))
}
