import type { Page } from '@playwright/test'
import { Contacts } from '../../driver/contacts.ts'
import { before } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

/** What the rules of the hostile portal do, found on the elements that a selector names. */
function marksOn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((chosen) => {
    const marks = [...document.querySelectorAll(chosen)].flatMap((element) => {
      const styles = getComputedStyle(element)
      const { textTransform, letterSpacing, textShadow, borderTopStyle, fontFamily } = styles
      const content = getComputedStyle(element, '::before').content
      return [
        textTransform === 'uppercase' && 'capitals',
        /^[26]px$/.test(letterSpacing) && 'spaced letters',
        textShadow !== 'none' && 'shadows',
        /dotted|dashed|double|ridge/.test(borderTopStyle) && 'borders',
        fontFamily.includes('Comic') && 'another font',
        content.includes('»') && 'signs before',
      ].filter((mark) => mark !== false)
    })
    return [...new Set(marks)].sort()
  }, selector)
}

test('no rule of the hostile portal reaches into rows, forms, notices and dialogs', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(35, before)
  const portal = await startPortal({ name: 'hostile' })
  await portal.open('/?person=35')
  await portal.toggle()
  const contacts = new Contacts(page)
  await contacts.remove({ channel: 'email', label: 'Work', value: 'ada@example.org' })
  await contacts.addButton.click()
  await expect(contacts.addForm.root).toBeVisible()
  await contacts.removeAllButton.click()
  await expect(contacts.removeAllDialog.root).toBeVisible()

  expect(await marksOn(page, '.people-contacts-embedded, .people-contacts-embedded *')).toEqual([])
  expect(await marksOn(page, 'body, h1, .slot, .bar')).toEqual([
    'another font',
    'borders',
    'capitals',
    'shadows',
    'signs before',
    'spaced letters',
  ])
})
