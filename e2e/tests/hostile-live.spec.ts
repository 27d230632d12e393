import type { HostileValue } from '../fixtures/hostile/hostileValue.ts'
import { unstorableValues } from '../fixtures/hostile/unstorableValues.ts'
import { expect, test } from '../fixtures/liveTest.ts'
import { shownContacts } from '../fixtures/shownContacts.ts'
import { tooWide } from '../fixtures/tooWide.ts'

const person = 3
const channels = ['telephone', 'email', 'chat', 'website'] as const

test.beforeEach(({ pageErrors }) => {
  pageErrors.expectStatus(400, /[?&]fields=/)
})

test('values that the embedded API would not store are as harmless', async ({
  app,
  live,
  page,
}) => {
  live.setContacts(
    person,
    unstorableValues.map(({ channel, value }) => ({ [channel]: value })),
  )
  await app.openPerson(person)
  // Only near the screen is it asked whether a contact can be changed, and these are long.
  for (const row of await app.contacts.region.getByRole('listitem').all()) {
    await row.scrollIntoViewIfNeeded()
    await expect(row.getByRole('button', { name: /^Edit / })).toBeVisible()
  }
  for (const name of channels) {
    const expected = unstorableValues.filter(({ channel }) => channel === name)
    expect(await shownContacts(app.contacts.list(name))).toMatchObject(expected.map(fateOf))
  }
  expect(await tooWide(page)).toEqual([])
})

function fateOf({ shown, href, host }: HostileValue) {
  return { shown, href, host, elements: href ? 'A BDI' : 'BDI' }
}

test('a label that strangers made up hides nothing, in the row and in the question before a delete', async ({
  app,
  live,
  page,
}) => {
  live.setContacts(person, [{ label: '<b>\u202essob</b>', telephone: '+31 20 555 0199' }])
  const shown = {
    channel: 'telephone',
    label: '<b>[U+202E]ssob</b>',
    value: '+31 20 555 0199',
  } as const
  await app.openPerson(person)
  await app.contacts.expectList([shown])
  await app.contacts.row(shown).remove.click()
  const question = page.getByRole('dialog', { name: 'Delete this contact for good?' })
  await expect(question).toContainText('<b>[U+202E]ssob</b> +31 20 555 0199')
  await expect(question.locator('b')).toHaveCount(0)
})
