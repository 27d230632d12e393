import { expect, type Locator, type Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { Contacts } from '../driver/contacts.ts'
import { RecentChanges } from '../driver/recentChanges.ts'
import type { ContactsApi, NewContact } from '../fixtures/contactsApi.ts'

/** What the person has before {@link everyAct}: one contact is locked. */
export const before: NewContact[] = [
  { label: 'work', telephone: '+31 20 123 4567', integration: true },
  { label: 'mobile', telephone: '+31 6 1111 1111' },
  { label: 'work', email: 'ada@example.org' },
]

/** The same, as they are shown. */
export const locked: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 123 4567' }
export const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 1111 1111' }
export const email: Contact = { channel: 'email', label: 'Work', value: 'ada@example.org' }

/**
 * Does everything that an agent can do to contacts, and proves each; the person has those of {@link before}.
 *
 * @param part the part of the page where they stand, where there are several such parts
 */
export async function everyAct(
  page: Page,
  api: ContactsApi,
  personId: number,
  part?: Locator,
): Promise<void> {
  const contacts = new Contacts(page, part)
  await contacts.expectList([locked, mobile, email])
  await contacts.expectLocked(locked)

  await contacts.row(mobile).copy.click()
  await expect((part ?? page).getByRole('status').getByText(`Copied ${mobile.value}`)).toBeVisible()

  await contacts.addButton.click()
  await contacts.addForm.channel('website').check()
  await expect(contacts.addForm.labels.getByRole('radio')).not.toHaveCount(0)
  await expect(contacts.addForm.label('Mobile')).toHaveCount(0)
  await contacts.addForm.channel('email').check()
  await contacts.addForm.value('email').fill(' ')
  await contacts.addForm.save.click()
  await expect(contacts.addForm.value('email')).toHaveAttribute('aria-invalid', 'true')
  await contacts.addForm.value('email').fill('new@example.org')
  await contacts.addForm.label('Personal').check()
  await contacts.addForm.save.click()
  const added: Contact = { channel: 'email', label: 'Personal', value: 'new@example.org' }
  await expect(contacts.row(added).edit).toBeVisible()

  await contacts.edit(mobile, { value: '+31 6 2222 2222' })
  const edited = { ...mobile, value: '+31 6 2222 2222' }
  await expect(contacts.row(edited).edit).toBeVisible()

  await contacts.remove(email)
  await contacts.undo()
  await expect(contacts.row(email).edit).toBeVisible()

  await contacts.removeAllButton.click()
  await expect(contacts.removeAllDialog.root).toBeVisible()
  await contacts.removeAllDialog.confirm.click()
  await expect(contacts.removeAllDialog.root).toBeHidden()
  await contacts.expectList([locked])
  const stored = await api.contacts(personId)
  expect(stored.map(({ telephone }) => telephone)).toEqual([locked.value])

  const { summary, changes } = new RecentChanges(part ?? page)
  await summary.click()
  await expect(changes.filter({ hasText: ` changed Mobile ${mobile.value} to ` })).toHaveCount(1)
}
