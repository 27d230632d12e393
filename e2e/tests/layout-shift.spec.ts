import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'
import { watchLayoutShift } from '../fixtures/watchLayoutShift.ts'

const personOfGrace = /\/v1\/people\/2$/
const contactsOfGrace = /\/v1\/people\/2\/contacts/

for (const { name, ...size } of [
  { name: 'on a desktop', viewport: { width: 1280, height: 800 } },
  {
    name: 'on a phone',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
]) {
  test.describe(name, () => {
    test.use(size)

    test('nothing moves when a person and then the contacts arrive', async ({ app, page }) => {
      const moved = await watchLayoutShift(page)
      const answerPerson = await hold(page, personOfGrace)
      const answerContacts = await hold(page, contactsOfGrace)
      await app.open('/people/2')
      await expect(page.getByRole('status', { name: 'Loading the person' })).toBeVisible()
      await expect(page.getByRole('status', { name: 'Loading contact details' })).toBeVisible()
      answerPerson()
      await expect(app.person.heading).toHaveText('Grace Okafor')
      answerContacts()
      await expect(app.contacts.list('website')).toBeAttached()
      expect(await moved()).toEqual([])
    })

    test('nothing moves when contacts and then their person arrive', async ({ app, page }) => {
      const moved = await watchLayoutShift(page)
      const answerPerson = await hold(page, personOfGrace)
      await app.open('/people/2')
      await expect(app.contacts.list('website')).toBeAttached()
      answerPerson()
      await expect(app.person.heading).toHaveText('Grace Okafor')
      expect(await moved()).toEqual([])
    })

    test('nothing moves when the connection goes, and when it comes back', async ({
      app,
      context,
      page,
      pageErrors,
    }) => {
      pageErrors.allowNoConnection(/\/(v1|assets)\//)
      const moved = await watchLayoutShift(page)
      await app.open('/people/2')
      await expect(app.contacts.addButton).toBeVisible()
      const offline = page.getByText('You are offline. Changes need a connection.')
      await context.setOffline(true)
      await expect(offline).toBeVisible()
      expect(await moved()).toEqual([])
      await context.setOffline(false)
      await expect(offline).toHaveCount(0)
      expect(await moved()).toEqual([])
    })

    test('nothing moves when the people arrive', async ({ app, page }) => {
      const moved = await watchLayoutShift(page)
      const answer = await hold(page, /\/v1\/people\?/)
      await app.openPeople()
      await expect(page.getByRole('status', { name: 'Loading people' })).toBeAttached()
      answer()
      await expect(app.people.person(/./).first()).toBeVisible()
      expect(await moved()).toEqual([])
    })
  })
}

test('the watch on what moves tells when contacts are pushed down', async ({ app, page }) => {
  const moved = await watchLayoutShift(page)
  await app.openPerson(2)
  await expect(app.contacts.list('website')).toBeAttached()
  expect(await moved()).toEqual([])
  await page.evaluate(() => {
    const wedge = document.createElement('div')
    wedge.style.height = '200px'
    document.querySelector('main')?.prepend(wedge)
  })
  expect(await moved()).not.toEqual([])
})
