import { before } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'
import { unmarkedTexts, watchUnmarkedTexts } from '../unmarkedTexts.ts'

/** What may stand unmarked: what the API knows of the person, and what is typed here. */
const initials = /^\p{L}{1,2}$/u
const data = /^(ada@example\.org|ada\.new@example\.org|www\.example\.org|Shared token)$/

test('whatever an agent does, every word is one that the portal gave', async ({
  api,
  page,
  pageErrors,
  context,
  startPortal,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await api.setContacts(40, before)
  await watchUnmarkedTexts(page)
  const portal = await startPortal({ name: 'languages' })

  await portal.open('/people?speak=marked')
  const box = page.getByRole('searchbox', { name: '⟦Personen zoeken⟧' })
  await box.fill('nobody is called this')
  await expect(page.getByText('⟦Niemand gevonden met ‘nobody is called this’⟧')).toBeVisible()
  await page.getByRole('button', { name: '⟦Zoektekst wissen⟧' }).click()
  await expect(page.getByText(/^⟦\d+ personen⟧$/)).toBeVisible()
  const ofSearch = await unmarkedTexts(page)
  const ofPeople = await page.locator('[data-person] [dir=auto]').allTextContents()
  expect(ofSearch.filter((text) => !initials.test(text) && !ofPeople.includes(text))).toEqual([])

  pageErrors.expectStatus(500, /\/v1\/people\/40\/contacts/)
  await page.route('**/v1/people/40/contacts*', (route) =>
    route.fulfill({ status: 500, json: { message: 'Out of order' } }),
  )
  await portal.open('/people/40?speak=marked')
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  const ofPerson = await page.locator('header [dir=auto]').allTextContents()
  await expect(page.getByText('⟦De contactgegevens konden niet worden geladen⟧')).toBeVisible({
    timeout: 20_000,
  })
  await page.unroute('**/v1/people/40/contacts*')
  await page.getByRole('button', { name: '⟦Opnieuw proberen⟧' }).click()

  const region = page.getByRole('region', { name: '⟦Contactgegevens⟧' })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await expect(region.getByText('⟦Alleen-lezen⟧')).toBeVisible()
  await expect(button(/⟦Correctie aanvragen voor ⟦Werk⟧ \+31 20 123 4567⟧/)).toBeVisible()
  await button('⟦+31 6 1111 1111 kopiëren⟧').click()
  await expect(page.getByText('⟦+31 6 1111 1111 gekopieerd⟧')).toBeVisible()

  await button('⟦Toevoegen⟧').click()
  const form = page.getByRole('form', { name: '⟦Contactgegeven toevoegen⟧' })
  await form.getByRole('button', { name: '⟦Opslaan⟧' }).click()
  await expect(form.getByText('⟦Vul een telefoonnummer in⟧')).toBeVisible()
  await form.getByRole('textbox').fill('1'.repeat(256))
  await form.getByRole('button', { name: '⟦Opslaan⟧' }).click()
  await expect(form.getByText(/⟦Maak het 1 korter/)).toBeVisible()
  await form.getByRole('button', { name: '⟦Annuleren⟧' }).click()
  await button('⟦Verder bewerken⟧').click()
  await form.getByRole('radio', { name: '⟦Website⟧' }).check()
  await form.getByRole('textbox').fill('www.example.org')
  await form.getByRole('button', { name: '⟦Opslaan⟧' }).click()
  await expect(page.getByText('⟦⟦Werk⟧ www.example.org toegevoegd⟧')).toBeVisible()

  await button('⟦⟦Werk⟧ ada@example.org bewerken⟧').click()
  const editing = page.getByRole('form', { name: '⟦Contactgegeven bewerken⟧' })
  await editing.getByRole('textbox').fill('ada.new@example.org')
  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('dialog', { name: '⟦Deze persoon verlaten?⟧' }).waitFor()
  await button('⟦Hier blijven⟧').click()
  await editing.getByRole('button', { name: '⟦Opslaan⟧' }).click()
  await expect(page.getByText('⟦⟦Werk⟧ ada.new@example.org opgeslagen⟧')).toBeVisible()

  await button('⟦⟦Mobiel⟧ +31 6 1111 1111 verwijderen⟧').click()
  await button('⟦Ongedaan maken⟧').click()
  await expect(page.getByText('⟦⟦Mobiel⟧ +31 6 1111 1111 opnieuw toegevoegd⟧')).toBeVisible()

  await button('⟦Alles verwijderen⟧').click()
  await expect(page.getByText('⟦Deze 3 contactgegevens gaan weg⟧')).toBeVisible()
  await button('⟦3 contactgegevens verwijderen⟧').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('⟦3 contactgegevens verwijderd⟧')).toBeVisible()

  await page.getByText('⟦Recente wijzigingen⟧').click()
  const changes = page.getByRole('list', { name: '⟦Recente wijzigingen⟧' })
  await expect(changes.getByText('⟦ verwijderd⟧').first()).toBeVisible()
  await expect(changes.getByText('⟦zojuist⟧').first()).toBeVisible()

  const left = await unmarkedTexts(page)
  const isData = (text: string) => [data, initials].some((one) => one.test(text))
  expect(left.filter((text) => !isData(text) && !ofPerson.includes(text))).toEqual([])
})
