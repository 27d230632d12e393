import { expect, it } from 'vitest'
import type { SendCall } from './apiCall.ts'
import type { ContactList } from './client.ts'
import { contactLister } from './contactList.ts'

const phone = (id: number) => ({ id, label: 'work', telephone: `+31 20 ${id}`, integration: false })

/** What is told of a list of these pages before all of them have come: the ids, each time. */
async function partsOf(pages: object[][]): Promise<number[][]> {
  const send: SendCall = async ({ path }) => {
    const at = Number(/\?page=(\d)/.exec(path)?.[1] ?? 0)
    const more = at + 1 < pages.length
    const headers: Record<string, string> = more
      ? { Link: `<https://api.example/v1/people/1/contacts?page=${at + 1}>; rel="next"` }
      : {}
    return { body: pages[at], headers: new Headers(headers) }
  }
  const parts: number[][] = []
  const onPart = ({ contacts, etag }: ContactList) => {
    expect(etag).toBeUndefined()
    parts.push(contacts.map(({ id }) => id))
  }
  await contactLister(send)(1, { onPart })
  return parts
}

it('tells what has come of a long list as long as more is to come', async () => {
  const parts = await partsOf([[phone(1), phone(2)], [phone(3)], [phone(4)]])
  expect(parts).toEqual([
    [1, 2],
    [1, 2, 3],
  ])
})

it('tells nothing of a list that fills one page', async () => {
  expect(await partsOf([[phone(1), phone(2)]])).toEqual([])
})

it('tells nothing where contacts come in another order: what comes would stand between those on screen', async () => {
  expect(await partsOf([[phone(9), phone(2)], [phone(3)]])).toEqual([])
})

it('tells nothing of an answer that holds the asked field alone', async () => {
  const bare = [{ id: 1, integration: true }]
  expect(await partsOf([bare, [{ id: 2, integration: true }]])).toEqual([])
})
