import { Contacts } from '../../driver/contacts.ts'
import { checkAccessibility } from '../../fixtures/checkAccessibility.ts'
import { before } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the colours of a portal, ${colorScheme}`, async ({
    api,
    page,
    startPortal,
  }) => {
    await page.emulateMedia({ colorScheme })
    await api.setContacts(33, before)
    const portal = await startPortal({ name: 'portal' })
    await portal.open('/people/33')
    const contacts = new Contacts(page)
    await contacts.addButton.click()
    await contacts.addForm.save.click()
    await expect(contacts.addForm.value('telephone')).toHaveAttribute('aria-invalid', 'true')
    const part = page.locator('.people-contacts-embedded')
    await checkAccessibility(page, part)
    await contacts.removeAllButton.click()
    await expect(contacts.removeAllDialog.root).toBeVisible()
    await checkAccessibility(page, part)
  })
}
