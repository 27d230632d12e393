import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

test.use({ serverSettings: { DEMO: '1' }, contextOptions: { reducedMotion: 'reduce' } })

for (const scene of ['empty person', 'busy person', 'synchronised person'] as const) {
  test(`the scene "${scene}" is the same to the last pixel, whatever came between`, async ({
    app,
    api,
    page,
  }) => {
    const { personId } = await app.scene(scene)
    await app.openPerson(personId)
    const first = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    await api.setContacts(personId, [{ label: 'work', email: 'other@example.org' }])
    await app.scene('a synchronisation runs now')
    await app.openPerson(personId)
    expect((await page.screenshot({ animations: 'disabled' })).equals(first)).toBe(false)

    await app.scene(scene)
    await app.openPerson(personId)
    const second = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    expect(second.equals(first), 'both pictures are the same, byte by byte').toBe(true)
  })
}

test('who has signed in by hand can set a scene, too', async ({ page, server }) => {
  const app = new PeopleContacts(page)
  await expect(app.scene('busy person')).rejects.toThrow('Sign in')
  await app.signIn(server.token)
  const { personId, name } = await app.scene('busy person')
  await app.openPerson(personId)
  await expect(app.person.heading).toHaveText(name)
})

test('when a colleague edits now, the agent who saves is shown both', async ({ app, page }) => {
  const { personId } = await app.scene('busy person')
  await app.openPerson(personId)
  const mobile = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0120' } as const
  await app.contacts.row(mobile).edit.click()
  await app.contacts.editForm.value('telephone').fill('+31 6 5550 0121')
  await app.scene('a colleague edits now')
  await app.contacts.editForm.save.click()
  await expect(page.getByText('+31 6 5550 0199')).toBeVisible()
  await expect(app.contacts.editForm.root).toContainText('+31 6 5550 0121')
})

test('a failing API is said, and Retry works when it is the usual again', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(503, /\/v1\//)
  const { personId } = await app.scene('busy person')
  await app.scene('failing API')
  await app.open(`/people/${personId}`)
  const retry = app.contacts.region.getByRole('button', { name: 'Retry' })
  // Who and how to reach them are read apart from each other: both have to have given up.
  const everyRetry = page.getByRole('button', { name: 'Retry' })
  await expect(everyRetry).toHaveCount(2, { timeout: 15_000 })
  await app.scene('usual')
  await retry.click()
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(10)
  await everyRetry.click()
  await expect(app.person.heading).toHaveText('Noor van den Berg')
})

test('a slow API keeps the page waiting in its place', async ({ app, page }) => {
  const { personId } = await app.scene('busy person')
  await app.scene('slow API')
  await app.open(`/people/${personId}`)
  await expect(page.getByRole('status', { name: 'Loading contact details' })).toBeVisible()
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(10, { timeout: 15_000 })
  await app.scene('usual')
})
