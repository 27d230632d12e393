import { test } from 'people-contacts/playwright'

test('a caller has a new number', async ({ app }) => {
  await app.openPerson(2)
})
