import type { Contact } from '../driver/contact.ts'
import { silent, slow, tooMany } from '../fixtures/faultProxy/faults.ts'
import { released } from '../fixtures/faultProxy/released.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 46
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0146' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'kenji@example.org' }

test.describe('an answer that never comes', () => {
  test('is waited for 15 seconds, and asked for once more', async ({ app, faults, page }) => {
    await page.clock.install()
    faults.always('list', silent)
    const before = Date.now()
    await app.open('/people/2')
    await expect.poll(() => faults.sent('list')).toHaveLength(1)
    // The fifteen seconds begin with the page's code, after the call.
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await page.clock.pauseAt(before + 14_000)
    const [first] = faults.sent('list')
    expect(first?.isCancelled).toBe(false)
    await page.clock.fastForward(14_000)
    await expect.poll(() => first?.isCancelled).toBe(true)
    await page.clock.fastForward(1_000)
    await expect.poll(() => faults.sent('list')).toHaveLength(2)
    expect(faults.sent('list')[1]?.isCancelled).toBe(false)
  })

  for (const { where, leave } of [
    { where: 'to the search', leave: 'People' },
    { where: 'for good', leave: 'Sign out' },
  ]) {
    test(`is no longer waited for as soon as the agent leaves the page ${where}`, async ({
      app,
      faults,
      page,
    }) => {
      faults.always('list', silent)
      faults.always('person', silent)
      await app.open('/people/2')
      await expect.poll(() => faults.sent('list')).toHaveLength(1)
      await expect.poll(() => faults.sent('person')).toHaveLength(1)
      const [list, header] = [...faults.sent('list'), ...faults.sent('person')]
      await page.getByRole('banner').getByText(leave, { exact: true }).click()
      await expect.poll(() => [list?.isCancelled, header?.isCancelled]).toEqual([true, true])
    })
  }

  test('is no longer waited for when the agent types on', async ({ app, faults, page }) => {
    await app.open('/people')
    await expect(app.people.person(/./).first()).toBeVisible()
    faults.next('search', silent)
    await app.people.search('tann')
    await expect.poll(() => faults.sent('search')).toHaveLength(2)
    const [, search] = faults.sent('search')
    expect(search?.isCancelled).toBe(false)
    await app.people.searchBox.press('End')
    await page.keyboard.type('er')
    await expect.poll(() => search?.isCancelled).toBe(true)
    await expect(app.people.person('Howard Tanner')).toBeVisible()
  })
})

test('what waits to be read again is not when the agent has left', async ({
  app,
  faults,
  page,
}) => {
  await page.clock.install()
  faults.always(
    'list',
    tooMany(() => '30'),
  )
  await app.open('/people/2')
  await expect.poll(() => faults.sent('list')).toHaveLength(1)
  await expect(page.getByRole('status').getByText('asked us to slow down')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await page.clock.fastForward(31_000)
  await expect(app.people.person(/./).first()).toBeVisible()
  expect(faults.sent('list')).toHaveLength(1)
})

test.describe('a write that is under way goes on when the agent leaves the page', () => {
  test.beforeEach(async ({ app, api }) => {
    await api.setContacts(person, [{ label: 'work', telephone: work.value }])
    await app.open(`/people/${person}`)
    await expect(app.contacts.row(work).edit).toBeVisible()
  })

  test('and the contact is made, and there on return', async ({ app, api, faults, page }) => {
    const { whenReleased, release } = released()
    faults.next('create', slow(whenReleased))
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill(mail)
    await app.contacts.addForm.save.click()
    await expect.poll(() => faults.sent('create')).toHaveLength(1)
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await expect(app.people.searchBox).toBeVisible()
    expect(faults.sent('create')[0]?.isCancelled).toBe(false)
    release()
    await expect(page.getByRole('status').getByText(`Added Work ${mail.value}`)).toBeVisible()
    await page.goBack()
    await app.contacts.expectList([work, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(2)
    expect(faults.sent('create')).toHaveLength(1)
  })

  test('and the correction is stored', async ({ app, api, faults, page }) => {
    const corrected: Contact = { ...work, value: '+31 20 555 0147' }
    const { whenReleased, release } = released()
    faults.next('update', slow(whenReleased))
    await app.contacts.edit(work, { value: corrected.value })
    await expect.poll(() => faults.sent('update')).toHaveLength(1)
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await expect(app.people.searchBox).toBeVisible()
    release()
    await expect(page.getByRole('status').getByText(`Saved Work ${corrected.value}`)).toBeVisible()
    await page.goBack()
    await app.contacts.expectList([corrected])
    await expect.poll(() => api.contacts(person)).toMatchObject([{ telephone: corrected.value }])
  })

  test('and the contact is deleted', async ({ app, api, faults, page }) => {
    const { whenReleased, release } = released()
    faults.next('remove', slow(whenReleased))
    await app.contacts.remove(work)
    await expect.poll(() => faults.sent('remove')).toHaveLength(1)
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await expect(app.people.searchBox).toBeVisible()
    release()
    await expect.poll(() => api.contacts(person)).toEqual([])
    await page.goBack()
    await app.contacts.expectList([])
  })

  test('and a fault on the way is made good without the agent', async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    const { whenReleased, release } = released()
    faults.next('create', async (call) => {
      await whenReleased
      call.reset()
    })
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill(mail)
    await app.contacts.addForm.save.click()
    await expect.poll(() => faults.sent('create')).toHaveLength(1)
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await expect(app.people.searchBox).toBeVisible()
    release()
    await soon(async () => expect(await api.contacts(person)).toHaveLength(2))
    expect(faults.sent('create')).toHaveLength(2)
  })
})
