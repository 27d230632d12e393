import { Contacts } from '../../driver/contacts.ts'
import { ContactCalls } from '../../fixtures/contactCalls.ts'
import { before, email, locked, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test('changes that wait when an agent signs out are not made in the name of the next one, and do not keep theirs waiting', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(36, before)
  const portal = await startPortal({ name: 'development' })
  await portal.open('/#/next-agent/36')
  const contacts = new Contacts(page)
  const calls = new ContactCalls(page, 36)
  const release = await calls.hold('read')
  await contacts.edit(mobile, { value: '+31 6 7777 7777' })
  await contacts.edit(email, { value: 'grace@example.org' })
  const saving = contacts.row({ ...email, value: 'grace@example.org' }).root
  await expect(saving).toHaveAttribute('aria-busy', 'true')

  await page.getByRole('button', { name: 'Next agent' }).click()
  await contacts.expectList([locked, mobile, email])
  release()
  await contacts.edit(mobile, { value: '+31 6 8888 8888' })
  await contacts.expectList([locked, { ...mobile, value: '+31 6 8888 8888' }, email])
  await expect
    .poll(() => calls.sent('update').map((request) => request.postData()))
    .toEqual([expect.stringContaining('8888')])
})
