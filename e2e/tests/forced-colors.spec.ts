import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'

test.use({ forcedColors: 'active' })

test('with forced colours the shape of what is loading stands out from the page', async ({
  app,
  page,
}) => {
  const answer = await hold(page, /\/v1\/people\?/)
  await app.open('/people')
  const waiting = page.getByRole('status', { name: 'Loading people' })
  await expect(waiting).toBeAttached()
  const [bar, behind] = await waiting
    .locator('span')
    .last()
    .evaluate((last) => [last, document.body].map((one) => getComputedStyle(one).backgroundColor))
  expect(bar).not.toBe(behind)
  answer()
  await expect(app.people.person(/./).first()).toBeVisible()
})
