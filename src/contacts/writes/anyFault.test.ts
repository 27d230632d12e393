import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Contact } from '../../contract/contactRead.ts'
import { removeContact, updateContact } from './changeContact.ts'
import { createContact } from './createContact.ts'
import { removeAllContacts } from './removeAllContacts.ts'
import { type Fate, unreliableClient } from './unreliableClient.ts'

const numRuns = process.env.LONG ? 20_000 : 500
const fates = fc.array(
  fc.constantFrom<Fate>('never arrives', 'answer is lost', 'silence', 'works'),
  {
    maxLength: 12,
  },
)
const contact = (id: number, value: string): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value }],
  integration: false,
})
const before = () => [contact(1, 'a@example.org'), contact(2, 'a@example.org')]
const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const
const texts = (stored: Contact[]) => stored.map(({ values: [first] }) => first?.value).sort()

/** Tries again and again, as an agent does, each time over a connection that is as bad. */
async function persist(attempt: (tries: number) => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    const failed = await attempt(tries).then(
      () => false,
      () => true,
    )
    if (!failed) return
  }
  throw new Error('The connection was never good')
}

it('whatever is lost, and however often an agent tries again, a contact is made once', () =>
  fc.assert(
    fc.asyncProperty(fates, fc.boolean(), async (fate, knowsKeys) => {
      const { client, stored } = unreliableClient(before(), fate, knowsKeys)
      const place = { client, personId: 1, listed: before() }
      const sent = { known: [1, 2], values: [values] }
      await persist((tries) =>
        createContact(place, {
          kind: 'create',
          draftId: 'd',
          values,
          idempotencyKey: 'k',
          sent: tries > 0 ? sent : undefined,
        }),
      )
      expect(texts(stored)).toEqual(['a@example.org', 'a@example.org', 'b@example.org'])
    }),
    { numRuns },
  ))

it('whatever is lost, an update changes its own contact, and no other', () =>
  fc.assert(
    fc.asyncProperty(fates, async (fate) => {
      const { client, stored } = unreliableClient(before(), fate)
      await persist(() =>
        updateContact(
          { client, personId: 1, listed: before() },
          contact(1, 'a@example.org'),
          values,
        ),
      )
      expect(stored).toEqual([contact(1, 'b@example.org'), contact(2, 'a@example.org')])
    }),
    { numRuns },
  ))

it('whatever is lost, a delete removes its own contact, and no other', () =>
  fc.assert(
    fc.asyncProperty(fates, async (fate) => {
      const { client, stored } = unreliableClient(before(), fate)
      await persist(() =>
        removeContact({ client, personId: 1, listed: before() }, contact(1, 'a@example.org')),
      )
      expect(stored).toEqual([contact(2, 'a@example.org')])
    }),
    { numRuns },
  ))

it('whatever is lost, a remove-all that stops says no more than what has gone, and in the end all have', () =>
  fc.assert(
    fc.asyncProperty(fates, fc.boolean(), async (fate, hasTag) => {
      const { client, stored } = unreliableClient(before(), fate)
      await persist(async () => {
        const goes = [...stored]
        const etag = hasTag ? JSON.stringify(goes) : undefined
        await removeAllContacts(client, { personId: 1, goes, stays: [], etag }, () => {}).catch(
          (stopped: { removed: number; reason: string }) => {
            const gone = goes.length - stored.length
            expect(stopped.removed).toBeLessThanOrEqual(gone)
            if (stopped.reason !== 'doubt') expect(stopped.removed).toBe(gone)
            throw stopped
          },
        )
      })
      expect(stored).toEqual([])
    }),
    { numRuns },
  ))
