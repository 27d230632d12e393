import type { Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import type { FaultProxy } from '../fixtures/faultProxy/faultProxy.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { problemNotice } from '../fixtures/problemNotice.ts'

const person = 45
const noConnection = 'There is no connection to the service.'
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0145' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'jurgen@example.org' }
const site: Contact = { channel: 'website', label: 'Work', value: 'www.juergen.example' }

/** Refuses connections until the page has met that once. */
async function refuseOnce(page: Page, faults: FaultProxy, act: () => Promise<void>): Promise<void> {
  await faults.refuse()
  const met = page.waitForEvent('requestfailed')
  await act()
  await met
  await faults.listen()
}

test.describe('while connections are refused', () => {
  // Parts of the page that are fetched in idle time may meet it as well.
  test.beforeEach(({ pageErrors }) => pageErrors.allowNoConnection(/\/favicon\.svg$|\/assets\//))

  test('people are searched for again by themselves, and by Retry', async ({
    app,
    faults,
    page,
    soon,
  }) => {
    await app.open('/people')
    await expect(app.people.person(/./).first()).toBeVisible()
    await refuseOnce(page, faults, () => app.people.search('okafor'))
    await soon(app.people.person('Grace Okafor'))
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)

    await faults.refuse()
    await app.people.search('tanner')
    await soon(page.getByRole('alert').getByText(noConnection))
    await faults.listen()
    await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
    await expect(app.people.person('Howard Tanner')).toBeVisible()
  })

  test('contacts are read again by themselves, and by Retry', async ({
    app,
    faults,
    page,
    soon,
  }) => {
    await app.open('/people?q=okafor')
    await expect(app.people.person('Grace Okafor')).toBeVisible()
    await refuseOnce(page, faults, () => app.people.open('Grace Okafor'))
    await soon(app.contacts.list('website'))
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)

    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await app.people.search('tanner')
    await expect(app.people.person('Howard Tanner')).toBeVisible()
    await faults.refuse()
    await app.people.open('Howard Tanner')
    const alert = app.contacts.region.getByRole('alert')
    await soon(alert.getByText(noConnection))
    const header = page.getByRole('alert').filter({ hasText: 'The person could not be loaded' })
    await soon(header.getByText(noConnection))
    await faults.listen()
    await alert.getByRole('button', { name: 'Retry' }).click()
    await expect(app.contacts.list('telephone')).toBeVisible()
    await header.getByRole('button', { name: 'Retry' }).click()
    await expect(app.person.heading).toContainText('Howard Tanner')
  })

  test.describe('with contacts on screen', () => {
    test.beforeEach(async ({ app, api, soon }) => {
      await api.setContacts(person, [{ label: 'work', telephone: work.value }])
      await app.open(`/people/${person}`)
      // Brings everything that writes need, which comes later than the page.
      await app.contacts.add(mail)
      await soon(app.contacts.row(mail).edit)
    })

    test('a new contact is made by itself, and by Save', async ({
      app,
      api,
      faults,
      page,
      soon,
    }) => {
      const { addButton, addForm } = app.contacts
      await addButton.click()
      await addForm.fill(site)
      await refuseOnce(page, faults, () => addForm.save.click())
      await soon(app.contacts.row(site).edit)
      expect(await api.contacts(person)).toHaveLength(3)

      const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0146' }
      await addButton.click()
      await addForm.fill(home)
      await faults.refuse()
      await addForm.save.click()
      await soon(addForm.root.getByRole('alert').getByText(noConnection))
      await expect(addForm.value('telephone')).toHaveValue(home.value)
      expect(await api.contacts(person)).toHaveLength(3)
      await faults.listen()
      await addForm.save.click()
      await soon(app.contacts.row(home).edit)
      expect(await api.contacts(person)).toHaveLength(4)
    })

    test('a correction is stored by itself, and by Save', async ({
      app,
      api,
      faults,
      page,
      soon,
    }) => {
      const { editForm } = app.contacts
      const [other, own] = await api.contacts(person)
      const corrected = { ...mail, value: 'juergen@new.example' }
      await app.contacts.row(mail).edit.click()
      await editForm.fill({ channel: 'email', value: corrected.value })
      await refuseOnce(page, faults, () => editForm.save.click())
      await soon(app.contacts.row(corrected).edit)
      expect(await api.contacts(person)).toEqual([other, { ...own, email: corrected.value }])

      await app.contacts.row(corrected).edit.click()
      await editForm.fill({ channel: 'email', value: mail.value })
      await faults.refuse()
      await editForm.save.click()
      await soon(editForm.root.getByRole('alert').getByText(noConnection))
      await expect(editForm.value('email')).toHaveValue(mail.value)
      await faults.listen()
      await editForm.save.click()
      await soon(app.contacts.row(mail).edit)
      expect(await api.contacts(person)).toEqual([other, own])
    })

    test('a contact is deleted by itself, and by Retry', async ({
      app,
      api,
      faults,
      page,
      soon,
    }) => {
      await refuseOnce(page, faults, () => app.contacts.row(mail).remove.click())
      await soon(async () => expect(await api.contacts(person)).toHaveLength(1))
      await app.contacts.expectList([work])

      await faults.refuse()
      await app.contacts.row(work).remove.click()
      const notice = problemNotice(page, work.value)
      await soon(notice.getByText(noConnection))
      await app.contacts.expectList([work])
      await faults.listen()
      await notice.getByRole('button', { name: 'Retry' }).click()
      await soon(async () => expect(await api.contacts(person)).toEqual([]))
      await app.contacts.expectList([])
    })

    test('all contacts are removed by themselves, and by asking again', async ({
      app,
      api,
      faults,
      page,
      soon,
    }) => {
      const { removeAllButton, removeAllDialog } = app.contacts
      await removeAllButton.click()
      await faults.refuse()
      await removeAllDialog.confirm.click()
      await soon(removeAllDialog.root.getByRole('alert').getByText(noConnection))
      expect(await api.contacts(person)).toHaveLength(2)
      await refuseOnce(page, faults, () => removeAllDialog.confirm.click())
      await soon(page.getByText('No contact details yet'))
      await expect(removeAllDialog.root).toBeHidden()
      expect(await api.contacts(person)).toEqual([])
    })
  })
})
