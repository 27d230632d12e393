import { test } from 'people-contacts/playwright'

test('a caller has a new number', async ({ app }) => {
  const { personId } = await app.scene('empty person')
  const mobile = { channel: 'telephone', label: 'Mobile', value: '+31 6 1234 5678' } as const
  await app.openPerson(personId)
  await app.contacts.add(mobile)
  await app.contacts.expectList([mobile])
})
