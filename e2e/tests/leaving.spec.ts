import type { Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expectNothingTyped } from '../fixtures/expectNothingTyped.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 42
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0420' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }

let nameOfPerson: string

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
  await app.openPerson(person)
  nameOfPerson = (await app.person.heading.textContent()) ?? ''
})

function peopleLink(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'People', exact: true })
}

/** Types a new contact and does not save it. */
async function type({ contacts }: PeopleContacts): Promise<void> {
  await contacts.addButton.click()
  await contacts.addForm.fill(typed)
}

/** The history is then: Grace Okafor, everybody, the search for the person, the person. */
async function comeFromGrace(app: PeopleContacts, page: Page): Promise<void> {
  await app.openPerson(2)
  await peopleLink(page).click()
  await app.people.search(nameOfPerson)
  await app.people.open(nameOfPerson)
  await expect(app.contacts.row(work).edit).toBeVisible()
}

async function expectTyped({ contacts, person: shown, leaveDialog }: PeopleContacts) {
  await expect(leaveDialog.root).toBeHidden()
  await expect(shown.heading).toHaveText(nameOfPerson)
  await expect(contacts.addForm.value('email')).toHaveValue(typed.value)
}

test.describe('leaving a person for whom something was typed', () => {
  test('by the People link asks first, and staying leaves everything as it was', async ({
    app,
    page,
  }) => {
    await type(app)
    await peopleLink(page).click()
    await expect(app.leaveDialog.root).toContainText('What you typed is not saved')
    await expect(app.leaveDialog.stay).toBeFocused()
    await app.leaveDialog.stay.click()
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
    await expect(peopleLink(page)).toBeFocused()
  })

  test('by Back asks first, and Escape stays, with the focus in the field', async ({
    app,
    page,
  }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await expect(app.leaveDialog.root).toBeVisible()
    await page.keyboard.press('Escape')
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
    await expect(app.contacts.addForm.value('email')).toBeFocused()
    await page.keyboard.type('.org')
    await expect(app.contacts.addForm.value('email')).toHaveValue(`${typed.value}.org`)
  })

  test('keeps the draft with its person for who goes, and the search is found as it was', async ({
    app,
    page,
  }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toHaveValue(nameOfPerson)
    await expect(app.people.person(nameOfPerson)).toBeFocused()
    const mark = app.people.person(nameOfPerson).getByText('Draft', { exact: true })
    await expect(mark).toBeVisible()
    await app.people.open(nameOfPerson)
    await expectTyped(app)
    await page.reload()
    await expectTyped(app)
    await app.contacts.addForm.save.click()
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await page.goBack()
    await expect(app.people.person(nameOfPerson)).toBeVisible()
    await expect(mark).toBeHidden()
  })

  test('throws away what was typed for who says so, and nothing of anybody else', async ({
    api,
    app,
    page,
  }) => {
    await api.setContacts(43, [])
    await app.openPerson(43)
    await type(app)
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await app.leaveDialog.discard.click()
    await app.people.open(nameOfPerson)
    await app.contacts.expectList([work])
    await expect(app.contacts.addForm.root).toBeHidden()
    await page.reload()
    await app.contacts.expectList([work])
    await app.open('/people/43')
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  })

  test('asks each time, and staying each time keeps every entry of the history', async ({
    app,
    page,
  }) => {
    await comeFromGrace(app, page)
    await type(app)
    for (let time = 1; time <= 3; time += 1) {
      await page.goBack()
      await app.leaveDialog.stay.click()
      await expectTyped(app)
    }
    await page.goBack()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toHaveValue(nameOfPerson)
    await page.goBack()
    await expect(app.person.heading).toHaveText('Grace Okafor')
    await page.goForward()
    await expect(app.people.searchBox).toHaveValue(nameOfPerson)
    await page.goForward()
    await expectTyped(app)
  })

  test('by Forward asks too', async ({ app, page }) => {
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
    await page.goBack()
    await type(app)
    await page.goForward()
    await app.leaveDialog.stay.click()
    await expectTyped(app)
    await page.goForward()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toBeVisible()
  })

  test('by Back twice at once, or a jump over several entries, is asked once and comes back to the same place', async ({
    app,
    page,
  }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.evaluate(() => {
      history.back()
      history.back()
    })
    await expect(page).toHaveURL(/\/people\/2$/)
    await app.leaveDialog.stay.click()
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
    await page.evaluate(() => history.go(-2))
    await expect(page).toHaveURL(/\/people\/2$/)
    await expect(app.leaveDialog.root).toBeVisible()
    await app.leaveDialog.keep.click()
    await expect(app.person.heading).toHaveText('Grace Okafor')
    await expect(app.contacts.addForm.root).toBeHidden()
    await page.evaluate(() => history.go(2))
    await expectTyped(app)
  })

  test('goes further back while the question is open, and Forward to the person answers it', async ({
    app,
    page,
  }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await expect(app.leaveDialog.root).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(/\/people\/2$/)
    await expect(app.leaveDialog.root).toBeVisible()
    await page.goForward()
    await page.goForward()
    await expectTyped(app)
  })

  test('stays for an impatient agent who presses "Stay here" twice', async ({ app, page }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await app.leaveDialog.stay.evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
  })

  test('by a reload while the question is open loses nothing', async ({ app, page }) => {
    await comeFromGrace(app, page)
    await type(app)
    await page.goBack()
    await expect(app.leaveDialog.root).toBeVisible()
    await page.reload()
    await expect(app.people.searchBox).toBeVisible()
    await page.goForward()
    await expectTyped(app)
  })

  test('is asked as well about text that can only be copied any more', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(403, /\/v1\/people\/42\/contacts/)
    await new ContactCalls(page, person).answerNext('create', 403, { message: 'Forbidden' })
    await app.contacts.add(typed)
    const kept = app.contacts.region.getByRole('alert').filter({ hasText: typed.value })
    await expect(kept).toBeVisible()
    await peopleLink(page).click()
    await app.leaveDialog.stay.click()
    await expect(kept).toBeVisible()
    await kept.getByRole('button', { name: 'Discard' }).click()
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
  })

  test('is asked about a form that came back from a save that failed', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, /\/v1\/people\/42\/contacts/)
    await new ContactCalls(page, person).failNext('create')
    await type(app)
    await app.contacts.addForm.save.click()
    await expect(app.contacts.addForm.root.getByRole('alert')).toBeVisible()
    await peopleLink(page).click()
    await app.leaveDialog.stay.click()
    await expectTyped(app)
  })

  test('in a new tab is not leaving', async ({ app, context, page }) => {
    await type(app)
    const opened = context.waitForEvent('page')
    await peopleLink(page).click({ modifiers: ['ControlOrMeta'] })
    await expect((await opened).getByRole('searchbox')).toBeVisible()
    await expectTyped(app)
  })
})

test.describe('in a browser without the Navigation API, leaving', () => {
  test.beforeEach(async ({ app, page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'navigation', { value: undefined }),
    )
    await comeFromGrace(app, page)
    expect(await page.evaluate(() => window.navigation === undefined)).toBe(true)
    await type(app)
  })

  test('asks, and who stays goes on typing where they were', async ({ app, page }) => {
    await page.goBack()
    await app.leaveDialog.stay.click()
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
    await page.evaluate(() => history.go(-2))
    await app.leaveDialog.stay.click()
    await expectTyped(app)
    await expect(page).toHaveURL(/\/people\/42$/)
  })

  test('leads back to the search as it was', async ({ app, page }) => {
    await page.goBack()
    await app.leaveDialog.stay.click()
    await peopleLink(page).click()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toHaveValue(nameOfPerson)
    await expect(app.people.person(nameOfPerson)).toBeFocused()
  })
})

test.describe('leaving asks nothing', () => {
  test('when nothing was typed into the open form', async ({ app, page }) => {
    await app.contacts.row(work).edit.click()
    await expect(app.contacts.editForm.value('telephone')).toBeFocused()
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('when what was typed is on its way, and that is stored', async ({ api, app, page }) => {
    const calls = new ContactCalls(page, person)
    const release = await calls.hold('create')
    await app.contacts.add(typed)
    await expect(app.contacts.row(typed).root).toContainText('Saving…')
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
    release()
    await expect(page.getByText(`Added Personal ${typed.value}`)).toBeVisible()
    expect(await api.contacts(person)).toHaveLength(2)
  })

  test('when what was typed is on its way, and waits as a draft when that fails', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, /\/v1\/people\/42\/contacts/)
    const calls = new ContactCalls(page, person)
    await calls.failNext('create')
    const release = await calls.hold('create')
    await app.contacts.add(typed)
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
    release()
    await expect(page.getByRole('alert').getByText('It waits as a draft')).toBeVisible()
    await app.people.search(nameOfPerson)
    await app.people.open(nameOfPerson)
    await expectTyped(app)
  })

  test('once what was typed was thrown away or saved', async ({ app, page }) => {
    await type(app)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await app.contacts.add(typed)
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await peopleLink(page).click()
    await expect(app.people.searchBox).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test.describe('signing out with something typed', () => {
  const dialogName = { name: 'Sign out and discard what you typed?' }

  test('asks first, and staying keeps it', async ({ app, page }) => {
    await type(app)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    const question = page.getByRole('dialog', dialogName)
    await expect(question.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expectTyped(app)
  })

  test('asks on every page, also about what waits with a person', async ({ app, page, server }) => {
    await type(app)
    await peopleLink(page).click()
    await app.leaveDialog.keep.click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    const question = page.getByRole('dialog', dialogName)
    await question.getByRole('button', { name: 'Sign out and discard' }).click()
    await app.signInPage.signIn(server.token)
    await expect(app.people.searchBox).toBeVisible()
    await app.openPerson(person)
    await app.contacts.expectList([work])
    await expectNothingTyped(app, page, typed.value)
  })

  test('asks as long as what was typed is on its way: it could fail', async ({ app, page }) => {
    const calls = new ContactCalls(page, person)
    const release = await calls.hold('create')
    await app.contacts.add(typed)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    const question = page.getByRole('dialog', dialogName)
    await question.getByRole('button', { name: 'Stay signed in' }).click()
    release()
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(app.signInPage.heading).toBeVisible()
  })
})

test.describe('changes that are on their way', () => {
  test('are asked about before signing out, which would lose them', async ({ app, api, page }) => {
    const release = await new ContactCalls(page, person).hold('remove')
    await app.openPerson(person)
    await app.contacts.remove(work)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    const question = page.getByRole('dialog', { name: 'Sign out before all changes are saved?' })
    await question.getByRole('button', { name: 'Stay signed in' }).click()
    release()
    await expect.poll(() => api.contacts(person)).toEqual([])
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(app.signInPage.heading).toBeVisible()
  })

  test('are asked about by the browser before the tab is closed, and only then', async ({
    app,
    api,
    page,
  }) => {
    const release = await new ContactCalls(page, person).hold('remove')
    await app.openPerson(person)
    await app.contacts.remove(work)
    const question = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await question).type()).toBe('beforeunload')
    await (await question).dismiss()
    release()
    await expect.poll(() => api.contacts(person)).toEqual([])
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
  })
})
