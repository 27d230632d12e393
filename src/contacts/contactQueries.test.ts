import { focusManager, MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Client, ContactList } from '../client/client.ts'
import { contactQueries, writeDefaults } from './contactQueries.ts'
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

test('a change that waits for another one goes out also when the tab is left meanwhile', async () => {
  const client = { scope: '/v1' } as unknown as Client
  const queryClient = new QueryClient()
  const sent: string[] = []
  const write = (name: string, meanwhile: () => void) =>
    new MutationObserver(queryClient, {
      ...writeDefaults(client, 16),
      mutationFn: async () => {
        meanwhile()
        sent.push(name)
      },
    }).mutate()
  const first = write('first', () => focusManager.setFocused(false))
  const second = write('second', () => {})
  await Promise.all([first, second]).finally(() => focusManager.setFocused(undefined))
  expect(sent).toEqual(['first', 'second'])
})
