import type { Browser, Page } from '@playwright/test'
import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { median, quantile } from '../statistics.ts'
import type { Table } from '../table.ts'
import { openThrottledPage, startBrowser, type ThrottledPage } from '../throttledPage.ts'
import { foundByRole, foundInPage } from './finding.ts'
import { firstContact } from './firstContact.ts'
import { largeActs } from './largeActs.ts'
import { heldBytes, openAndClose } from './openings.ts'
import { contactsOf, large, small } from './people.ts'
import { scrollThrough } from './scrolling.ts'

/** 150 ms and 1.6 Mbit/s. */
const line = { latencyMs: 150, bytesPerSecond: 200_000, slowerCpu: 4 }
const hand = { latencyMs: 50, slowerCpu: 4 }

interface Part {
  tables: Table[]
  targets: Target[]
}

export const longList: Benchmark = {
  name: 'large',
  about:
    'A person with 2,000 contacts: the first contact beside the same person with 20, acts, scrolling, finding, and memory after many openings.',
  run: async ({ runs = 7, say }) => {
    const server = await startServer()
    const browser = await startBrowser()
    const tell = ({ targets }: Part) => {
      for (const { what, value } of targets) say(`  ${what}: ${value.toFixed(2)}`)
    }
    try {
      for (const each of [large, small]) {
        await server.api.importContacts(each.person, contactsOf(each))
      }
      say('The first contact')
      const first = await firstContacts(browser, server, runs)
      tell(first)
      say('Finding every contact')
      const found = await finding(server)
      tell(found)
      say('Scrolling and acting')
      const acted = await acting(await openThrottledPage(browser), server, runs)
      tell(acted)
      say('Opening and closing')
      const memory = await remembering(server)
      const parts = [first, found, acted, memory]
      return {
        tables: parts.flatMap(({ tables }) => tables),
        targets: parts.flatMap(({ targets }) => targets),
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

function addressOf({ address, token }: RunningServer, person: number): string {
  return `${address}/people/${person}#access_token=${token}`
}

async function openLarge(page: Page, server: RunningServer): Promise<void> {
  await page.goto(addressOf(server, large.person))
  await page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('[aria-label="Contact details"] li[data-focus]').length >= wanted,
    large.count,
    { timeout: 60_000 },
  )
}

async function firstContacts(browser: Browser, server: RunningServer, runs: number): Promise<Part> {
  const taken = { large: [] as number[], small: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    taken.large.push(await firstContact(browser, addressOf(server, large.person), line))
    taken.small.push(await firstContact(browser, addressOf(server, small.person), line))
  }
  const ratio = median(taken.large) / median(taken.small)
  return {
    tables: [
      {
        title:
          'Milliseconds to the first contact (150 ms, 1.6 Mbit/s, processor four times slower)',
        columns: ['contacts', 'median'],
        rows: [
          ['2,000', median(taken.large).toFixed(0)],
          ['20', median(taken.small).toFixed(0)],
        ],
      },
    ],
    targets: [{ what: 'first contact of 2,000 against that of 20', value: ratio, limit: 1.3 }],
  }
}

/** In a browser that a screen reader listens to: any other tells of what is near the screen only. */
async function finding(server: RunningServer): Promise<Part> {
  const browser = await startBrowser('--force-renderer-accessibility')
  const { page, devTools } = await openThrottledPage(browser)
  await openLarge(page, server)
  const values = contactsOf(large).map((contact) =>
    'telephone' in contact ? contact.telephone : 'website' in contact ? contact.website : '',
  )
  const inPage = await foundInPage(page, values)
  const { items, copies } = await foundByRole(devTools)
  await browser.close()
  return {
    tables: [],
    targets: [
      { what: 'found by the search of the browser', value: inPage, limit: 2_000, atLeast: true },
      { what: 'entries of lists, by role', value: items, limit: 2_000, atLeast: true },
      { what: 'buttons that copy, by role and name', value: copies, limit: 2_000, atLeast: true },
    ],
  }
}

async function acting(
  { page, throttle, close }: ThrottledPage,
  server: RunningServer,
  runs: number,
): Promise<Part> {
  await openLarge(page, server)
  await throttle(hand)
  const tasks = await scrollThrough(page)
  await page.evaluate(() => scrollTo(0, 0))
  const rows: string[][] = []
  const targets: Target[] = [
    { what: 'longest task while scrolling, in ms', value: Math.max(0, ...tasks), limit: 50 },
  ]
  for (const { name, measure } of largeActs) {
    const taken: number[] = []
    for (let time = 0; time <= runs * 3; time += 1) {
      const one = await measure(page, time)
      if (time > 0) taken.push(one)
    }
    const p95 = quantile(taken, 0.95)
    rows.push([name, median(taken).toFixed(0), p95.toFixed(0)])
    targets.push({ what: `${name} among 2,000, p95 in ms`, value: p95, limit: 80 })
  }
  await close()
  const title = 'Milliseconds among 2,000 contacts (processor four times slower)'
  return { tables: [{ title, columns: ['act', 'p50', 'p95'], rows }], targets }
}

/** Without the machine code of the page's functions, of which a browser goes on making more and more. */
async function remembering(server: RunningServer): Promise<Part> {
  const browser = await startBrowser('--js-flags=--jitless')
  const opened = await openThrottledPage(browser)
  const { page, devTools } = opened
  await devTools.send('Performance.enable')
  const { name } = await server.api.person(large.person)
  await page.goto(`${server.address}/people?q=${name}#access_token=${server.token}`)
  await openAndClose(page, name, 20)
  const early = await heldBytes(opened)
  await openAndClose(page, name, 180)
  const late = await heldBytes(opened)
  await browser.close()
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
  return {
    tables: [
      {
        title: 'Megabytes that JavaScript holds (2,000 contacts, search and person in turn)',
        columns: ['after openings', 'MB'],
        rows: [
          ['20', megabytes(early)],
          ['200', megabytes(late)],
        ],
      },
    ],
    targets: [{ what: 'memory after 200 openings against 20', value: late / early, limit: 1.05 }],
  }
}
