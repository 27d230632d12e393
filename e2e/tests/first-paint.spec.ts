import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { watchLayoutShift } from '../fixtures/watchLayoutShift.ts'

/** Keeps the page's code back until the returned function is called. */
async function holdCode(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Every text of the page that says something of the person, and where it stands. */
function texts(page: Page) {
  return page.evaluate(() => {
    const chosen = 'h1, h2, h3, h1 ~ span, li > span:nth-child(-n + 3), li a, li bdi, h2 ~ span, p'
    return [...document.querySelectorAll<HTMLElement>(`main :is(${chosen})`)].flatMap((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { x, y, width, height } = range.getBoundingClientRect()
      const text = element.innerText.trim()
      return text === '' ? [] : [`${text} at ${[x, y, width, height].map(Math.round)}`]
    })
  })
}

const requests = (page: Page) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/v1')) asked.push(pathname)
  })
  return asked
}

for (const { name, ...size } of [
  { name: 'on a desktop', viewport: { width: 1280, height: 800 } },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]) {
  test.describe(name, () => {
    test.use(size)

    // Locked contacts, a long name, marks, several scripts, more contacts than a page of the API has.
    for (const id of [1, 2, 3, 5, 9, 12, 20]) {
      test(`person ${id} is shown before the code of the page has come, and nothing moves when it does`, async ({
        app,
        page,
      }) => {
        const moved = await watchLayoutShift(page)
        const asked = requests(page)
        const letCodeCome = await holdCode(page)
        await app.open(`/people/${id}`)
        await expect(page.getByRole('listitem').first()).toBeVisible()
        const first = await texts(page)
        letCodeCome()
        await expect(app.contacts.addButton).toBeVisible()
        expect(await texts(page)).toEqual(first)
        expect(await moved()).toEqual([])
        expect(asked.filter((path) => path === `/v1/people/${id}`)).toHaveLength(1)
      })
    }
  })
}
