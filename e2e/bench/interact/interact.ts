import type { Page } from '@playwright/test'
import type { NewContact } from '../../fixtures/contactsApi.ts'
import { startServer } from '../../fixtures/runningServer.ts'
import type { Benchmark } from '../benchmark.ts'
import { quantile } from '../statistics.ts'
import { openThrottledPage, startBrowser } from '../throttledPage.ts'
import { type Act, actsOnContacts, actsOnSearch } from './acts.ts'
import { openPlainPage } from './plainPage.ts'

const person = 61
const conditions = { latencyMs: 400, slowerCpu: 4 }
/** In milliseconds. */
const threeFrames = 50

const contacts = Array.from(
  { length: 20 },
  (_, index): NewContact => ({ label: 'work', telephone: `+31 20 ${100_000 + index}` }),
)

interface Measured {
  act: string
  ours: number[]
  plain: number[]
}

export const interact: Benchmark = {
  name: 'interact',
  about:
    'What an agent does, from the input to the frame that shows it, with the API 400 ms away and a processor four times slower, beside the same on a hand-written page. The pointer rests on its target for 150 ms before it presses, on both pages.',
  run: async ({ runs = 50, say }) => {
    const server = await startServer()
    const browser = await startBrowser()
    const close = async () => {
      await browser.close()
      await server.stop()
    }
    try {
      await server.api.importContacts(person, contacts)
      const ours = await openThrottledPage(browser)
      const plain = await openThrottledPage(browser)
      await ours.page.goto(`${server.address}/people/${person}#access_token=${server.token}`)
      await openPlainPage(plain.page, server, person)
      const pages = [ours, plain]
      for (const { page } of pages) await page.getByText('+31 20 100019').waitFor()
      const measured: Measured[] = []
      const measureAll = async (acts: Act[]) => {
        for (const { throttle } of pages) await throttle(conditions)
        for (const act of acts) {
          say(`${act.name}, ${runs} times on each page`)
          measured.push(await measure(act, ours.page, plain.page, runs))
        }
        for (const { throttle } of pages) await throttle()
      }
      await measureAll(actsOnContacts)
      await ours.page.goto(`${server.address}/people#access_token=${server.token}`)
      await ours.page.getByRole('searchbox').waitFor()
      await measureAll(actsOnSearch)
      return outcome(measured)
    } finally {
      await close()
    }
  },
}

/** The first time on each page is not counted: code is fetched and made ready then. */
async function measure(act: Act, ours: Page, plain: Page, runs: number): Promise<Measured> {
  const measured: Measured = { act: act.name, ours: [], plain: [] }
  for (let time = 0; time <= runs; time += 1) {
    const taken = [await act.measure(ours, time), await act.measure(plain, 1_000 + time)]
    if (time === 0) continue
    measured.ours.push(taken[0] ?? Number.NaN)
    measured.plain.push(taken[1] ?? Number.NaN)
  }
  return measured
}

function outcome(measured: Measured[]) {
  const cells = (values: number[]) => [0.5, 0.95].map((share) => quantile(values, share).toFixed(0))
  return {
    tables: [
      {
        title: 'Milliseconds from the input to the frame that shows it',
        columns: ['act', 'p50', 'p95', 'by hand p50', 'by hand p95', 'ratio of p95'],
        rows: measured.map(({ act, ours, plain }) => [
          act,
          ...cells(ours),
          ...cells(plain),
          ratio(ours, plain).toFixed(2),
        ]),
      },
    ],
    targets: measured.flatMap(({ act, ours, plain }) => [
      { what: `${act}, p95 in ms`, value: quantile(ours, 0.95), limit: threeFrames },
      { what: `${act}, p95 against the hand-written page`, value: ratio(ours, plain), limit: 2 },
    ]),
  }
}

function ratio(ours: number[], plain: number[]): number {
  return quantile(ours, 0.95) / quantile(plain, 0.95)
}
