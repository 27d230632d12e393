import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expectFocus } from '../fixtures/expectFocus.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 24
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0100' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0101' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'fenna@example.org' }

test('signing in needs no mouse', async ({ page, server }) => {
  const app = new PeopleContacts(page)
  await app.open('/people/1')
  await expectFocus(app.signInPage.token)
  await page.keyboard.type(server.token)
  await page.keyboard.press('Enter')
  await expect(app.person.heading).toHaveText('Howard Tanner')
})

test('arrow keys lead through the people and back, and Enter opens one', async ({ app, page }) => {
  await app.openPeople()
  await expectFocus(app.people.searchBox)
  await page.keyboard.type('okaf')
  await expect(app.people.person(/./)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(app.people.searchBox).toHaveValue('')
  const results = app.people.person(/./)
  await expect(results.nth(2)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expectFocus(results.first())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expectFocus(results.nth(2))
  await page.keyboard.press('Home')
  await expectFocus(results.first())
  await page.keyboard.press('ArrowUp')
  await expectFocus(app.people.searchBox)
  await page.keyboard.type('grace okafor')
  await page.keyboard.press('Enter')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await expect(page.getByRole('main')).toBeFocused()
})

test('going back puts the focus on the person that was left', async ({ app, page }) => {
  await app.openPeople()
  await page.keyboard.type('okaf')
  await expect(app.people.person(/./)).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expectFocus(page.getByRole('link', { name: 'People', exact: true }))
  await page.keyboard.press('Enter')
  await expect(app.people.searchBox).toHaveValue('okaf')
  await expectFocus(app.people.person('Grace Okafor'))
})

test.describe('at a person', () => {
  test.beforeEach(async ({ api, app }) => {
    await api.setContacts(person, [
      { label: 'work', telephone: work.value },
      { label: 'mobile', telephone: mobile.value },
      { label: 'personal', email: mail.value },
    ])
    await app.openPerson(person)
    await expect(app.contacts.row(mail).edit).toBeVisible()
  })

  test('the Tab key stops at everything that can be done, in the order of reading', async ({
    app,
    page,
  }) => {
    const { removeAllButton, addButton } = app.contacts
    await removeAllButton.focus()
    await page.keyboard.press('Shift+Tab')
    await expectFocus(page.getByRole('button', { name: 'Sign out' }))
    await page.keyboard.press('Tab')
    const rows = [work, mobile, mail].map((contact) => app.contacts.row(contact))
    const stops = rows.flatMap(({ link, copy, edit, remove }) => [link, copy, edit, remove])
    for (const stop of [removeAllButton, addButton, ...stops]) {
      await expectFocus(stop)
      await page.keyboard.press('Tab')
    }
  })

  test('a contact is added with Tab and arrow keys, and the focus goes to its row', async ({
    app,
    page,
  }) => {
    const { addButton, addForm } = app.contacts
    await addButton.focus()
    await page.keyboard.press('Enter')
    await expectFocus(addForm.value('telephone'))
    await page.keyboard.press('Shift+Tab')
    await expectFocus(addForm.label('Work'))
    await page.keyboard.press('Shift+Tab')
    await expectFocus(addForm.channel('telephone'))
    await page.keyboard.press('ArrowRight')
    await expectFocus(addForm.channel('email'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expectFocus(addForm.label('Personal'))
    await page.keyboard.press('Tab')
    await expectFocus(addForm.value('email'))
    await page.keyboard.type('added@example.org')
    await page.keyboard.press('Tab')
    await expectFocus(addForm.save)
    await page.keyboard.press('Tab')
    await expectFocus(addForm.cancel)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    const added: Contact = { channel: 'email', label: 'Personal', value: 'added@example.org' }
    await expectFocus(app.contacts.row(added).root)
    await app.contacts.expectList([work, mobile, mail, added])
    await page.keyboard.press('Tab')
    await expectFocus(app.contacts.row(added).link)
  })

  test('a form that is refused keeps the focus in the field to correct', async ({ app, page }) => {
    const { addButton, addForm } = app.contacts
    await addButton.focus()
    await page.keyboard.press('Enter')
    await expectFocus(addForm.value('telephone'))
    await page.keyboard.press('Enter')
    await expectFocus(addForm.value('telephone'))
    await expect(addForm.value('telephone')).toHaveAccessibleDescription(/Enter a telephone number/)
    await page.keyboard.press('Escape')
    await expectFocus(addButton)
  })

  test('a contact is corrected, and Enter in the field saves it', async ({ app, page }) => {
    const { editForm } = app.contacts
    await app.contacts.row(mobile).edit.focus()
    await page.keyboard.press('Enter')
    await expectFocus(editForm.value('telephone'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('+31 6 5550 0199')
    await page.keyboard.press('Enter')
    const corrected = { ...mobile, value: '+31 6 5550 0199' }
    await expectFocus(app.contacts.row(corrected).root)
    await app.contacts.expectList([work, corrected, mail])
  })

  test('Escape leaves an untouched form, and the focus returns to where it came from', async ({
    app,
    page,
  }) => {
    await app.contacts.row(mobile).edit.focus()
    await page.keyboard.press('Enter')
    await expectFocus(app.contacts.editForm.value('telephone'))
    await page.keyboard.press('Escape')
    await expectFocus(app.contacts.row(mobile).edit)
  })

  test('Escape asks before it throws away what was typed', async ({ app, page }) => {
    const { editForm } = app.contacts
    await app.contacts.row(mobile).edit.focus()
    await page.keyboard.press('Enter')
    await expectFocus(editForm.value('telephone'))
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    const question = page.getByRole('dialog', { name: 'Discard what you typed?' })
    await expectFocus(question.getByRole('button', { name: 'Keep editing' }))
    await page.keyboard.press('Enter')
    await expectFocus(editForm.value('telephone'))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expectFocus(question.getByRole('button', { name: 'Discard', exact: true }))
    await page.keyboard.press('Enter')
    await expectFocus(app.contacts.row(mobile).edit)
    await app.contacts.expectList([work, mobile, mail])
  })

  test('after a delete the focus is on the next contact, and after Undo on the restored one', async ({
    app,
    page,
  }) => {
    await app.contacts.row(mobile).remove.focus()
    await page.keyboard.press('Enter')
    await expectFocus(app.contacts.row(mail).root)
    await app.contacts.expectList([work, mail])
    const stopsOfTheRow = ['link', 'copy', 'edit', 'remove']
    for (const _stop of stopsOfTheRow) await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expectFocus(app.person.recentChanges.summary)
    await page.keyboard.press('Tab')
    await expectFocus(app.contacts.undoButton)
    await page.keyboard.press('Enter')
    await expectFocus(app.contacts.row(mobile).root)
    await app.contacts.expectList([work, mobile, mail])
  })

  test('after the last contact was deleted the focus is on Add contact', async ({ app, page }) => {
    for (const contact of [work, mobile, mail]) {
      await app.contacts.row(contact).remove.focus()
      await page.keyboard.press('Enter')
      await expect(app.contacts.row(contact).root).toHaveCount(0)
    }
    await expectFocus(app.contacts.addButton)
  })

  test('the dialog that removes all contacts keeps the focus inside and gives it back', async ({
    app,
    page,
  }) => {
    const { removeAllButton, removeAllDialog, addButton } = app.contacts
    await removeAllButton.focus()
    await page.keyboard.press('Enter')
    await expectFocus(removeAllDialog.cancel)
    await page.keyboard.press('Tab')
    await expectFocus(removeAllDialog.confirm)
    await page.keyboard.press('Escape')
    await expectFocus(removeAllButton)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expectFocus(removeAllDialog.confirm)
    await page.keyboard.press('Enter')
    await expectFocus(addButton)
    await app.contacts.expectList([])
  })

  test('nothing that gets the focus is covered by messages', async ({ app, api, page }) => {
    const values = Array.from({ length: 24 }, (_, index) => `+31 20 555 ${1000 + index}`)
    await api.setContacts(
      person,
      values.map((telephone) => ({ label: 'home', telephone })),
    )
    await page.reload()
    const rowOf = (value = '') => app.contacts.row({ channel: 'telephone', label: 'Home', value })
    for (const value of values.slice(0, 3)) await rowOf(value).remove.click()
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(3)
    await page.mouse.move(0, 0)
    await rowOf(values[3]).remove.focus()
    for (const value of values.slice(4)) {
      const { link, copy, edit, remove } = rowOf(value)
      for (const stop of [link, copy, edit, remove]) {
        await page.keyboard.press('Tab')
        await expectFocus(stop)
      }
    }
  })
})
