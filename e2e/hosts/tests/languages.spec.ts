import { checkAccessibility } from '../../fixtures/checkAccessibility.ts'
import { tooWide } from '../../fixtures/tooWide.ts'
import { before } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const languages = [
  {
    name: 'dutch',
    tag: 'nl',
    region: 'Contactgegevens',
    locked: 'Alleen-lezen',
    add: 'Toevoegen',
    save: 'Opslaan',
    blank: 'Vul een telefoonnummer in',
    removeAll: 'Alles verwijderen',
    dialog: 'Alle contactgegevens verwijderen',
  },
  {
    name: 'german',
    tag: 'de',
    region: 'Kontaktdaten',
    locked: 'Schreibgeschützt',
    add: 'Hinzufügen',
    save: 'Speichern',
    blank: 'Geben Sie eine Telefonnummer ein',
    removeAll: 'Alle entfernen',
    dialog: 'Alle Kontaktdaten entfernen',
  },
]

for (const { name, tag, ...words } of languages) {
  for (const width of [1280, 390]) {
    test(`the page speaks ${name}, fits and is accessible at ${width} px`, async ({
      api,
      page,
      startPortal,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await api.setContacts(41, before)
      const portal = await startPortal({ name: 'languages' })
      await portal.open(`/people/41?speak=${name}`)
      const ours = page.locator('.people-contacts-embedded')
      await expect(ours).toHaveAttribute('lang', tag)
      await expect(page.getByRole('region', { name: words.region, exact: true })).toBeVisible()
      await expect(page.getByText(words.locked, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: words.add, exact: true }).click()
      await page.getByRole('button', { name: words.save, exact: true }).click()
      await expect(page.getByText(words.blank, { exact: true })).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      await checkAccessibility(page, ours)
      await page.getByRole('button', { name: words.removeAll, exact: true }).click()
      await expect(page.getByRole('dialog', { name: words.dialog, exact: true })).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      await checkAccessibility(page, ours)
    })
  }
}

test('a portal that gives one word says it, and all others in English', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(42, before)
  const portal = await startPortal({ name: 'languages' })
  await portal.open('/people/42?speak=few')
  await page.getByRole('button', { name: 'Add contact', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Phone', exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Email', exact: true }).check()
  await expect(page.getByRole('textbox', { name: 'Email address', exact: true })).toBeVisible()
})

test('two on one page speak two languages, and exchange them without losing what was typed', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(43, before)
  const portal = await startPortal({ name: 'languages' })
  await portal.open('/two?person=43')
  const left = page.getByRole('article', { name: 'left', exact: true })
  const right = page.getByRole('article', { name: 'right', exact: true })
  await expect(right.getByRole('region', { name: 'Kontaktdaten', exact: true })).toBeVisible()
  await left.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await left.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(left.getByText('Vul een telefoonnummer in', { exact: true })).toBeVisible()
  await left.getByRole('radio', { name: 'E-mail', exact: true }).check()
  await left.getByRole('textbox', { name: 'E-mailadres', exact: true }).fill('ada@')
  await page.getByRole('button', { name: 'Exchange languages' }).click()
  await expect(left.getByRole('textbox', { name: 'E-Mail-Adresse', exact: true })).toHaveValue(
    'ada@',
  )
  await left.getByRole('textbox').fill('')
  await left.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(left.getByText('Geben Sie eine E-Mail-Adresse ein', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Exchange languages' }).click()
  await expect(left.getByText('Vul een e-mailadres in', { exact: true })).toBeVisible()
  await expect(right.getByRole('region', { name: 'Kontaktdaten', exact: true })).toBeVisible()
})

test('of two people on one page, Add opens the form of the one whose button it is', async ({
  api,
  page,
  startPortal,
}) => {
  await api.clear(44)
  await api.clear(45)
  const portal = await startPortal({ name: 'languages' })
  await portal.open('/two?person=44&other=45')
  const left = page.getByRole('article', { name: 'left', exact: true })
  const right = page.getByRole('article', { name: 'right', exact: true })
  const add = left.getByRole('button', { name: 'Toevoegen', exact: true })
  await add.focus()
  await expect(left.locator('form')).toBeAttached()
  await right.getByRole('button', { name: 'Hinzufügen', exact: true }).focus()
  await expect(right.locator('form')).toBeAttached()
  await add.press('Enter')
  await expect(left.getByRole('textbox')).toBeFocused()
  await expect(right.getByRole('textbox')).toHaveCount(0)
})

test('a tag that is none leaves numbers and times in English, and everything on screen', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'languages' })
  await portal.open('/people?speak=wrong')
  await expect(page.getByRole('status').getByText('238 people')).toBeVisible()
})
