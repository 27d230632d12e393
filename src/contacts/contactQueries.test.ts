import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Client, ContactList } from '../client/client.ts'
import { contactQueries } from './contactQueries.ts'
import { withContacts } from './withContacts.ts'

const mail = (id: number) => ({
  id,
  label: 'work',
  values: [{ channel: 'email' as const, value: `${id}@example.org` }],
})

test('contacts stay the same objects when one before them goes: their rows are not drawn again', async () => {
  const stored: ContactList = {
    contacts: [mail(1), mail(2), mail(3)],
    etag: '"a"',
    isReadOnly: false,
  }
  const client = { scope: '', contacts: { list: async () => stored } } as unknown as Client
  const queryClient = new QueryClient()
  const list = contactQueries(client).list(16)
  const { contacts } = await queryClient.fetchQuery(list)
  queryClient.setQueryData(list.queryKey, (known: ContactList | undefined) =>
    withContacts(known, ([, ...others]) => others),
  )
  const after = queryClient.getQueryData(list.queryKey)?.contacts
  expect(after).toHaveLength(2)
  expect(after?.[0]).toBe(contacts[1])
  expect(after?.[1]).toBe(contacts[2])
})
