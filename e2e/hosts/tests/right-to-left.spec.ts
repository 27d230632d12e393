import type { Locator } from '@playwright/test'
import { Contacts } from '../../driver/contacts.ts'
import { expect, test } from '../hostTest.ts'

const rightEdge = async (part: Locator) => {
  const box = await part.boundingBox()
  return box ? box.x + box.width : Number.NaN
}

for (const name of ['plain', 'hostile']) {
  test(`in the portal "${name}", where lines run from right to left, the text box stands in the column of the buttons`, async ({
    api,
    page,
    startPortal,
  }) => {
    await api.setContacts(40, [])
    const portal = await startPortal({ name })
    await portal.open('/?person=40')
    await page.locator('html').evaluate((root) => root.setAttribute('dir', 'rtl'))
    await portal.toggle()
    const { addButton, addForm } = new Contacts(page)
    await addButton.click()
    expect(await rightEdge(addForm.value('telephone'))).toBeCloseTo(await rightEdge(addForm.save))
  })
}

test('what is typed runs in the direction of its own script', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(41, [])
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=41')
  await portal.toggle()
  const { addButton, addForm } = new Contacts(page)
  await addButton.click()
  const box = addForm.value('telephone')
  await box.fill('שלום')
  await expect(box).toHaveCSS('direction', 'rtl')
  await box.fill('+31 20 123 4567')
  await expect(box).toHaveCSS('direction', 'ltr')
})
