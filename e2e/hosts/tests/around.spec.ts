import type { Contact } from '../../driver/contact.ts'
import { PeopleContacts } from '../../driver/peopleContacts.ts'
import { before, email, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

const edited: Contact = { ...mobile, value: '+31 6 5555 5555' }

test('Escape in a form or dialog of ours leaves a modal of the portal open', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(36, before)
  const portal = await startPortal({ name: 'portal' })
  const { contacts } = new PeopleContacts(page)
  await portal.open('/around/modal/36')
  await contacts.row(mobile).edit.click()
  await contacts.editForm.value('telephone').fill(edited.value)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(contacts.editForm.value('telephone')).toHaveValue(edited.value)
  await contacts.editForm.save.click()
  await expect(contacts.row(edited).edit).toBeVisible()

  await contacts.removeAllButton.click()
  await expect(contacts.removeAllDialog.root).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(contacts.removeAllDialog.root).toBeHidden()
  await expect(page.getByText('Open', { exact: true })).toBeAttached()

  await contacts.addButton.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Closed', { exact: true })).toBeVisible()
})

test('a dialog of the portal hears nothing of ours, and what is said in it can be acted on', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(37, before)
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  const { contacts } = app
  await portal.open('/around/dialog/37')
  await page.getByRole('button', { name: 'Show dialog' }).click()
  await contacts.remove(email)
  await contacts.undo()
  await expect(contacts.row(email).edit).toBeVisible()
  await contacts.removeAllButton.click()
  await expect(contacts.removeAllDialog.root).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(contacts.removeAllDialog.root).toBeHidden()
  await app.person.recentChanges.summary.click()
  await expect(app.person.recentChanges.changes).not.toHaveCount(0)
  await expect(page.getByText('Nothing heard')).toBeAttached()
})

test('inside a form of the portal Enter saves the contact, and sends nothing else', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(38, before)
  const portal = await startPortal({ name: 'portal' })
  const { contacts } = new PeopleContacts(page)
  await portal.open('/around/form/38')
  await contacts.row(mobile).edit.click()
  await contacts.editForm.value('telephone').fill(edited.value)
  await page.keyboard.press('Enter')
  await expect(contacts.row(edited).edit).toBeVisible()
  await expect(page).toHaveURL(/\/around\/form\/38$/)
  await expect(page.getByText('Nothing heard')).toBeAttached()
})
