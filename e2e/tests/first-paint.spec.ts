import type { Page } from '@playwright/test'
import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'
import { watchLayoutShift } from '../fixtures/watchLayoutShift.ts'

const code = /\/assets\/index-[^/]*\.js$/
const answers = /\/v1\/people\//
const api = /^\/v1/

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

/** The paths of these that are asked for from now on. */
function requests(page: Page, which: RegExp): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (which.test(pathname)) asked.push(pathname)
  })
  return asked
}

for (const { name, ...size } of [
  { name: 'on a desktop', viewport: { width: 1280, height: 800 } },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]) {
  test.describe(name, () => {
    test.use(size)

    for (const id of [1, 2, 9, 12, 20]) {
      test(`person ${id} is shown before the code of the page has come, and nothing moves when it does`, async ({
        app,
        page,
      }) => {
        const moved = await watchLayoutShift(page)
        const asked = requests(page, api)
        const letCodeCome = await hold(page, code)
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

test('while the answers are on their way nobody is told of what prepares for them', async ({
  app,
  page,
}) => {
  const letAnswersCome = await hold(page, answers)
  await app.open('/people/1')
  const main = page.getByRole('main')
  const prepared = main.locator('[aria-hidden] li')
  await expect(prepared).toHaveCount(2)
  await expect(main.getByRole('listitem')).toHaveCount(0)
  await expect(main.getByRole('heading')).toHaveText(['Contact details'])
  expect(await main.innerText()).toBe('Contact details')
  letAnswersCome()
  await expect(main.getByRole('listitem').first()).toBeVisible()
  await expect(prepared).toHaveCount(0)
})

test('the code of the page is fetched behind the contacts, to which the line belongs until then', async ({
  app,
  page,
}) => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const asked = requests(page, code)
  await app.open('/people/1')
  await expect(page.getByRole('listitem').first()).toBeVisible()
  expect(asked).toEqual([])
  await page.clock.resume()
  await expect(app.contacts.addButton).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('while the answers keep the page waiting its code is fetched, once', async ({ app, page }) => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const letAnswersCome = await hold(page, answers)
  const asked = requests(page, code)
  await app.open('/people/1')
  await expect(page.getByRole('heading', { name: 'Contact details' })).toBeVisible()
  await page.clock.runFor(350)
  expect(asked).toEqual([])
  await page.clock.runFor(100)
  await expect.poll(() => asked).toHaveLength(1)
  letAnswersCome()
  await page.clock.resume()
  await expect(app.contacts.addButton).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('a person without contacts, and one who does not exist, are shown by the code of the page', async ({
  app,
  page,
  pageErrors,
}) => {
  await app.openPerson(3)
  await expect(page.getByText('No contact details yet')).toBeVisible()
  pageErrors.expectStatus(404, /\/v1\/people\/999999/)
  await app.open('/people/999999')
  await expect(page.getByRole('heading', { name: 'This person does not exist' })).toBeVisible()
})

test('with something typed the form stands in its place, and the contacts around it', async ({
  api,
  app,
  page,
}) => {
  const work = (value: string) => ({ channel: 'telephone', label: 'Work', value }) as const
  const [first, second, third] = [work('+31 20 1'), work('+31 20 2'), work('+31 20 3')]
  await api.setContacts(
    140,
    [first, second, third].map(({ value }) => ({ label: 'work', telephone: value })),
  )
  await app.openPerson(140)
  await app.contacts.row(second).edit.click()
  await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 29' })
  await page.reload()
  await expect(app.contacts.editForm.value('telephone')).toHaveValue('+31 20 29')
  await expect(app.contacts.row(first).edit).toBeVisible()
  await expect(app.contacts.row(third).edit).toBeVisible()
  const places = [
    app.contacts.row(first).root,
    app.contacts.editForm.root,
    app.contacts.row(third).root,
  ]
  const tops = await Promise.all(places.map(async (place) => (await place.boundingBox())?.y ?? 0))
  expect(tops).toEqual(tops.toSorted((one, other) => one - other))
  expect(new Set(tops).size).toBe(3)
})

test('after signing out elsewhere nothing is asked for with the token that was left', async ({
  app,
  context,
  page,
}) => {
  await app.openPerson(2)
  const other = await context.newPage()
  await other.goto(page.url())
  const signOut = other.getByRole('button', { name: 'Sign out' })
  await expect(signOut).toBeVisible()
  await page.goto('about:blank')
  await signOut.click()
  const asked = requests(page, api)
  await page.goBack()
  await expect(app.signInPage.heading).toBeVisible()
  expect(asked).toEqual([])
})
