import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/hostile/hostileTest.ts'
import type { HostileValue } from '../fixtures/hostile/hostileValue.ts'
import { hostileValues } from '../fixtures/hostile/hostileValues.ts'
import { importPeople } from '../fixtures/importPeople.ts'

test.use({ serverSettings: { SEED: 'none' } })

/** Of everybody the name, job title, organization and site. */
const people = hostileValues.map((_, index) =>
  [0, 1, 2, 3].map((next) => hostileValues[(index + next) % hostileValues.length] as HostileValue),
)
const shownPeople = people.map((texts) => texts.map(({ shown }) => shown))

test.beforeAll(async ({ server }) => {
  await importPeople(
    server,
    people.map((texts, index) => {
      const [name = '', job_title = '', organization = '', site = ''] = texts.map(
        ({ value }) => value,
      )
      return { sourceID: `S-${index}`, name, job_title, organization, site }
    }),
  )
})

test('the people that a search finds hide nothing, and what was searched for is marked', async ({
  app,
}) => {
  await app.openPeople()
  const links = app.people.person(/./)
  await expect(async () => {
    await links.last().scrollIntoViewIfNeeded()
    await expect(links).toHaveCount(people.length, { timeout: 500 })
  }).toPass()
  const results = await links.evaluateAll((all) =>
    all.map((link) => [...link.querySelectorAll('[dir="auto"]')].map((text) => text.textContent)),
  )
  expect(results.toSorted()).toEqual(shownPeople.toSorted())
  await expect(links.locator('*:not(span, svg, svg *)')).toHaveCount(0)

  await app.people.search('bank.exa')
  const found = shownPeople.flatMap(([name = '']) => (name.includes('bank.exa') ? [name] : []))
  await expect(links).toHaveCount(found.length)
  const names = links.locator('[dir="auto"]:has(mark)')
  expect((await names.allTextContents()).toSorted()).toEqual(found.toSorted())
  expect(await names.locator('mark').allTextContents()).toEqual(found.map(() => 'bank.exa'))
})

test('the page of a person hides nothing in its heading, in its title and below them', async ({
  app,
  page,
}) => {
  await app.openPeople()
  const pages = await visitEach(
    page,
    people.map((_, index) => `/people/${index + 1}`),
  )
  expect(pages).toEqual(
    shownPeople.map(([name, ...facts]) => ({ name, facts, title: `${name} · People contacts` })),
  )
})

/** Opens one page after the other as links do; what its head shows, and what the browser calls it. */
function visitEach(page: Page, addresses: string[]) {
  return page.evaluate(async (all) => {
    const pages: { name: string; facts: string[]; title: string }[] = []
    for (const address of all) {
      const before = document.title
      // Until the name is known the title is that of this software.
      const isThere = () => document.title !== before && document.title.includes(' · ')
      history.pushState(null, '', address)
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve))
      const head = document.querySelector('main header')
      const [name = '', ...facts] = [...(head?.querySelectorAll('[dir="auto"]') ?? [])].map(
        ({ textContent }) => textContent,
      )
      pages.push({ name, facts, title: document.title })
    }
    return pages
  }, addresses)
}
