import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/liveTest.ts'

const person = 3

test.beforeEach(({ pageErrors }) => {
  pageErrors.expectStatus(400, /[?&]fields=/)
})

test.describe('where a list does not say which contacts are locked', () => {
  const numbers = [1, 2, 3, 4, 5, 6].map((digit) => `+31 20 555 016${digit}`)
  const contacts = numbers.map((value): Contact => ({ channel: 'telephone', label: 'Work', value }))
  const [first, second] = contacts as [Contact, Contact]

  test.beforeEach(({ live }) => {
    live.setContacts(
      person,
      numbers.map((telephone, index) => ({ telephone, integration: index % 2 === 1 })),
    )
  })

  test('no row can be changed until its own answer has said that it may be', async ({
    app,
    page,
  }) => {
    const release = await new ContactCalls(page, person).hold('read')
    await app.openPerson(person)
    await app.contacts.expectList(contacts)
    const changes = app.contacts.region.getByRole('button', { name: /^(Edit|Delete) / })
    await expect(app.contacts.row(first).copy).toBeVisible()
    await expect(changes).toHaveCount(0)
    await expect(app.contacts.region.getByText('Read-only')).toHaveCount(0)
    release()
    await expect(changes).toHaveCount(6)
    await expect(app.contacts.row(first).edit).toBeVisible()
    await app.contacts.expectLocked(second)
    await expect(app.contacts.region.getByText('Read-only')).toHaveCount(3)
  })

  test('at most four contacts are asked for at the same time', async ({ app, page }) => {
    let inFlight = 0
    let most = 0
    await page.route(/\/contacts\/\d+$/, async (route) => {
      inFlight += 1
      most = Math.max(most, inFlight)
      const response = await route.fetch()
      inFlight -= 1
      await route.fulfill({ response })
    })
    const calls = new ContactCalls(page, person)
    const release = await calls.hold('read')
    await app.openPerson(person)
    await expect.poll(() => calls.sent('read').length).toBe(4)
    release()
    await expect(app.contacts.region.getByText('Read-only')).toHaveCount(3)
    await expect(app.contacts.row(first).edit).toBeVisible()
    expect(calls.sent('read')).toHaveLength(6)
    expect(most).toBe(4)
  })

  test('Remove all waits until it knows what stays', async ({ app, live, page }) => {
    const release = await new ContactCalls(page, person).hold('read')
    await app.openPerson(person)
    await app.contacts.removeAllButton.click()
    const { root, confirm } = app.contacts.removeAllDialog
    await expect(root.getByText('Checking whether this contact can be changed')).toBeVisible()
    await expect(confirm).toBeDisabled()
    release()
    await expect(confirm).toHaveText('Remove 3 contacts')
    await confirm.click()
    await expect(root).toBeHidden()
    const stays = [numbers[1], numbers[3], numbers[5]]
    await expect.poll(() => live.contacts(person).map(({ telephone }) => telephone)).toEqual(stays)
  })

  test('a long list asks only about the contacts that come near the window, and Remove all about the others', async ({
    app,
    live,
    page,
  }) => {
    live.isLimited = false
    const many = Array.from({ length: 200 }, (_, index) => `+31 20 555 ${1000 + index}`)
    live.setContacts(
      person,
      many.map((telephone, index) => ({ telephone, integration: index % 2 === 1 })),
    )
    const calls = new ContactCalls(page, person)
    const changes = app.contacts.region.getByRole('button', { name: /^(Edit|Delete) / })
    const rowOf = (value = '') => app.contacts.row({ channel: 'telephone', label: 'Work', value })
    await app.openPerson(person)
    await expect(rowOf(many[0]).edit).toBeVisible()
    await expect(app.contacts.region.getByText('Read-only').first()).toBeVisible()
    await expect.poll(() => changes.count()).toBeGreaterThan(20)
    expect(calls.sent('read').length).toBeLessThan(60)

    await expect(app.contacts.region.getByRole('listitem')).toHaveCount(200)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect(rowOf(many[198]).edit).toBeVisible()
    await app.contacts.expectLocked({ channel: 'telephone', label: 'Work', value: many[199] ?? '' })
    await expect(rowOf(many[100]).edit).toHaveCount(0)
    expect(calls.sent('read').length).toBeLessThan(120)

    await app.contacts.removeAllButton.click()
    await expect(app.contacts.removeAllDialog.confirm).toHaveText('Remove 100 contacts', {
      timeout: 20_000,
    })
    await expect(app.contacts.removeAllDialog.confirm).toBeEnabled()
    const asked = calls.sent('read').map((request) => request.url())
    expect(asked).toHaveLength(200)
    expect(new Set(asked).size).toBe(200)
  })

  test('a contact about which the answer failed says so, and can be asked about again', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(403, /\/contacts\/\d+$/)
    await new ContactCalls(page, person).answerNext('read', 403, { message: 'Forbidden' })
    await app.openPerson(person)
    // Several are asked about at once: any of them can be the one.
    const rows = app.contacts.region.getByRole('listitem')
    const failed = rows.filter({ hasText: 'Not known to be changeable' })
    await expect(failed).toHaveCount(1)
    await expect(failed.getByRole('button', { name: /^(Edit|Delete) / })).toHaveCount(0)
    await failed.getByRole('button', { name: 'Retry' }).click()
    await expect(failed).toHaveCount(0)
    await expect(app.contacts.row(first).edit).toBeVisible()
  })

  test('a contact about which the answer failed can be asked about again an hour later', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(403, /\/contacts\/\d+$/)
    await page.clock.install()
    await new ContactCalls(page, person).answerNext('read', 403, { message: 'Forbidden' })
    await app.openPerson(person)
    const rows = app.contacts.region.getByRole('listitem')
    const failed = rows.filter({ hasText: 'Not known to be changeable' })
    await expect(failed).toHaveCount(1)
    await page.clock.fastForward('01:01:00')
    await failed.getByRole('button', { name: 'Retry' }).click()
    await expect(failed).toHaveCount(0)
    await expect(app.contacts.row(first).edit).toBeVisible()
  })

  test('a contact that was just added can be changed at once', async ({ app }) => {
    await app.openPerson(person)
    const added: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0169' }
    await app.contacts.add(added)
    await expect(app.contacts.row(added).edit).toBeVisible()
    await app.contacts.remove(added)
    await app.contacts.expectList(contacts)
  })
})

test.describe('a contact that strict writing would not store', () => {
  const value = '+31 20 555 0170'
  const plain: Contact = { channel: 'telephone', label: 'Work', value }
  test('is shown with the label that came, when that is none of ours', async ({ app, live }) => {
    live.setContacts(person, [{ label: 'assistant', telephone: value }])
    await app.openPerson(person)
    await app.contacts.expectList([{ ...plain, label: 'assistant' }])
    await expect(app.contacts.row({ ...plain, label: 'assistant' }).edit).toBeVisible()
  })

  test('gets one of our labels when it is corrected', async ({ app, live }) => {
    live.setContacts(person, [{ label: 'assistant', telephone: value }])
    await app.openPerson(person)
    await app.contacts.row({ ...plain, label: 'assistant' }).edit.click()
    const { editForm } = app.contacts
    await editForm.value('telephone').fill('+31 20 555 0171')
    await editForm.save.click()
    await expect(editForm.labels).toHaveAccessibleDescription('Choose one of the labels')
    await expect(app.contacts.region.getByRole('alert')).toHaveText('Choose one of the labels')
    await editForm.label('Home').check()
    await editForm.save.click()
    await app.contacts.expectList([
      { channel: 'telephone', label: 'Home', value: '+31 20 555 0171' },
    ])
    await expect
      .poll(() => live.contacts(person))
      .toMatchObject([{ label: 'home', telephone: '+31 20 555 0171' }])
  })

  test('is shown on both its channels, and saving one says so and clears the other', async ({
    app,
    live,
    page,
  }) => {
    const mail: Contact = { channel: 'email', label: 'Work', value: 'iris@example.org' }
    live.setContacts(person, [{ telephone: value, email: mail.value }])
    await app.openPerson(person)
    await app.contacts.expectList([plain, mail])
    const calls = new ContactCalls(page, person)
    await app.contacts.row(plain).edit.click()
    const { editForm } = app.contacts
    await expect(editForm.root).toContainText('This contact holds more than one value')
    await editForm.fill({ channel: 'telephone', value: '+31 20 555 0172' })
    await editForm.save.click()
    const saved = { ...plain, value: '+31 20 555 0172' }
    await expect(app.contacts.row(saved).edit).toBeVisible()
    await app.contacts.expectList([saved])
    expect(calls.sent('update').map((request) => request.postDataJSON())).toEqual([
      { label: 'work', telephone: '+31 20 555 0172', email: null },
    ])
    expect(live.contacts(person)).toMatchObject([{ telephone: '+31 20 555 0172', email: null }])
  })

  test('is shown without a value when no channel is filled, and can be given one', async ({
    app,
    live,
    page,
  }) => {
    live.setContacts(person, [{ chat: '' }])
    await app.openPerson(person)
    const row = app.contacts.region.getByRole('listitem')
    await expect(row).toContainText('Work')
    await expect(row).toContainText('No value')
    await page.getByRole('button', { name: 'Edit Work', exact: true }).click()
    await app.contacts.editForm.fill({ channel: 'website', value: 'www.example.org' })
    await app.contacts.editForm.save.click()
    await expect(
      app.contacts.row({ channel: 'website', label: 'Work', value: 'www.example.org' }).root,
    ).toBeVisible()
    await expect.poll(() => live.contacts(person)).toMatchObject([{ website: 'www.example.org' }])
  })

  test('is shown with what it says besides, and with channels that are null', async ({
    app,
    live,
  }) => {
    live.setContacts(person, [{ telephone: value, verified: true }])
    await app.openPerson(person)
    await app.contacts.expectList([plain])
    await expect(app.contacts.row(plain).root).toContainText('Verified')
    await expect(app.contacts.row(plain).edit).toBeVisible()
  })

  test('is only deleted for good after a question, since there is no Undo', async ({
    app,
    live,
    page,
  }) => {
    live.setContacts(person, [{ label: 'assistant', telephone: value }])
    const strange = app.contacts.row({ ...plain, label: 'assistant' })
    await app.openPerson(person)
    await strange.remove.click()
    const question = page.getByRole('dialog', { name: 'Delete this contact for good?' })
    await expect(question).toContainText(`assistant ${value}`)
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(question).toBeHidden()
    await expect(strange.remove).toBeFocused()
    expect(live.contacts(person)).toHaveLength(1)
    await strange.remove.click()
    await question.getByRole('button', { name: 'Delete for good' }).click()
    await app.contacts.expectList([])
    await expect(page.getByRole('status').getByText(`Deleted assistant ${value}`)).toBeVisible()
    await expect(app.contacts.undoButton).toBeHidden()
    await expect(app.contacts.addButton).toBeFocused()
    await expect.poll(() => live.contacts(person)).toEqual([])
  })
})

test('a create that is answered with less than the whole contact is understood', async ({
  app,
  live,
}) => {
  live.setContacts(person, [])
  await app.openPerson(person)
  const added: Contact = { channel: 'chat', label: 'Microsoft Teams', value: 'im:iris@example.org' }
  await app.contacts.add(added)
  await expect(app.contacts.row(added).edit).toBeVisible()
  await app.contacts.expectList([added])
  expect(live.contacts(person)).toMatchObject([{ label: 'chat_teams', chat: added.value }])
})

test.describe('on a system that knows no conditions', () => {
  const [mine, theirs] = ['+31 20 555 0181', '+31 20 555 0182']
  const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0180' }

  test.beforeEach(async ({ app, live, page }) => {
    await page.clock.install()
    live.setContacts(person, [{ telephone: work.value }])
    await app.openPerson(person)
    await expect(app.contacts.row(work).edit).toBeVisible()
  })

  test('a contact that a colleague changed while its form was open is not overwritten', async ({
    app,
    live,
  }) => {
    const { editForm } = app.contacts
    await app.contacts.row(work).edit.click()
    await editForm.fill({ channel: 'telephone', value: mine })
    for (const contact of live.contacts(person)) contact.telephone = theirs
    await editForm.save.click()
    await expect(editForm.root.getByRole('definition')).toHaveText([
      `Work ${theirs}`,
      `Work ${work.value}`,
      `Work ${mine}`,
    ])
    expect(live.contacts(person)).toMatchObject([{ telephone: theirs }])
    await editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    expect(live.contacts(person)).toMatchObject([{ telephone: mine }])
  })

  test('what colleagues do appears by itself after a while', async ({ app, live, page }) => {
    for (const contact of live.contacts(person)) contact.telephone = theirs
    await page.clock.fastForward(31_000)
    await app.contacts.expectList([{ ...work, value: theirs }])
  })
})
