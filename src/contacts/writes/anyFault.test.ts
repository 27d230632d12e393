import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Contact } from '../../contract/contactRead.ts'
import { translated } from '../../ui/words/translated.ts'
import type { Draft, DraftValues } from '../draft.ts'
import { failedDraft } from '../failedDraft.ts'
import { newDraft } from '../newDraft.ts'
import { writeOfDraft } from '../writeOfDraft.ts'
import { removeContact, updateContact } from './changeContact.ts'
import type { WritePlace } from './lookAtContact.ts'
import { performWrite } from './performWrite.ts'
import { removeAllContacts } from './removeAllContacts.ts'
import { type Fate, unreliableClient } from './unreliableClient.ts'

const numRuns = process.env.LONG ? 20_000 : 500
vi.setConfig({ testTimeout: 120_000 })
const inTime: Fate[] = ['never arrives', 'answer is lost', 'silence', 'too many', 'works']
const late: Fate[] = ['lands later', 'lands later, 504', 'lands much later']
const anyOf = (fates: Fate[]) => fc.array(fc.constantFrom(...fates), { maxLength: 14 })

const contact = (id: number, value: string): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value }],
  integration: false,
})
const before = () => [contact(1, 'a@example.org'), contact(2, 'a@example.org')]
const mail = (value: string): DraftValues => ({ channel: 'email', label: 'work', value })
const texts = (stored: Contact[]) => stored.map(({ values: [first] }) => first?.value).sort()

/** Tries again and again, as an agent does, each time over a connection that is as bad. */
async function persist(attempt: (tries: number) => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const failed = await attempt(tries).then(
      () => false,
      () => true,
    )
    if (!failed) return
  }
  throw new Error('The connection was never good')
}

/** Saves a new contact as the page does, each time with the next of the texts, until that is stored. */
async function saveNew(place: WritePlace, textsTyped: readonly string[]): Promise<string> {
  let draft: Draft = newDraft(1)
  let typed = ''
  await persist(async (tries) => {
    typed = textsTyped[Math.min(tries, textsTyped.length - 1)] ?? ''
    const values = mail(typed)
    const write = writeOfDraft({ ...draft, ...values }, values)
    if (write === undefined) return
    if (write.kind === 'create') {
      const { known = [1, 2], values: sent = [] } = write.sent ?? {}
      draft = { ...draft, sent: { known, values: [values, ...sent] } }
    }
    await performWrite(place, write).catch((error: unknown) => {
      const { theirs, ...failed } = failedDraft(
        { ...draft, ...values },
        error,
        translated(undefined),
      )
      // The agent chooses "Save mine".
      draft = theirs ? { ...failed, base: theirs } : failed
      throw error
    })
  })
  return typed
}

it.each([
  ['knows keys', true, [...inTime, ...late]],
  ['does not know keys', false, inTime],
])(
  'whatever is lost, and whatever is typed between tries, an API that %s has the contact once',
  (_, knowsKeys, fates) =>
    fc.assert(
      fc.asyncProperty(
        anyOf(fates),
        fc.array(fc.constantFrom('b@example.org', 'c@example.org'), { minLength: 1, maxLength: 4 }),
        async (fate, typed) => {
          const { client, stored, land } = unreliableClient(before(), fate, knowsKeys)
          const saved = await saveNew({ client, personId: 1, listed: before() }, typed)
          land()
          expect(texts(stored)).toEqual(['a@example.org', 'a@example.org', saved])
        },
      ),
      { numRuns },
    ),
)

it('whatever is lost, an update changes its own contact, and no other', () =>
  fc.assert(
    fc.asyncProperty(anyOf([...inTime, ...late]), async (fate) => {
      const { client, stored, land } = unreliableClient(before(), fate)
      const place = { client, personId: 1, listed: before() }
      await persist(() => updateContact(place, contact(1, 'a@example.org'), mail('b@example.org')))
      land()
      expect(stored).toContainEqual(contact(1, 'b@example.org'))
      expect(stored).toContainEqual(contact(2, 'a@example.org'))
      expect(stored).toHaveLength(2)
    }),
    { numRuns },
  ))

it('whatever is lost, a delete removes its own contact, and no other', () =>
  fc.assert(
    fc.asyncProperty(anyOf([...inTime, ...late]), async (fate) => {
      const { client, stored, land } = unreliableClient(before(), fate)
      const place = { client, personId: 1, listed: before() }
      await persist(() => removeContact(place, contact(1, 'a@example.org')))
      land()
      expect(stored).toEqual([contact(2, 'a@example.org')])
    }),
    { numRuns },
  ))

it('whatever is lost, an Undo leaves the contact once, whether its delete was carried out or not', () =>
  fc.assert(
    fc.asyncProperty(anyOf(inTime), fc.boolean(), async (fate, isDeleted) => {
      const gone = contact(2, 'a@example.org')
      const stored = isDeleted ? before().slice(0, 1) : before()
      const { client } = unreliableClient(stored, fate, false)
      const draft = { ...newDraft(1), ...mail('a@example.org'), restores: gone }
      let sent: Draft['sent']
      await persist(async () => {
        const write = writeOfDraft({ ...draft, ...(sent && { sent }) }, mail('a@example.org'))
        if (write?.kind !== 'create') return
        const known = sent?.known ?? [1]
        const place = { client, personId: 1, listed: [contact(1, 'a@example.org')] }
        sent = { known, values: [mail('a@example.org'), ...(sent?.values ?? [])] }
        await performWrite(place, { ...write, twins: [1] })
      })
      expect(texts(stored)).toEqual(['a@example.org', 'a@example.org'])
    }),
    { numRuns },
  ))

it('whatever is lost, a remove-all that stops says no more than what has gone, and in the end all have', () =>
  fc.assert(
    fc.asyncProperty(anyOf(inTime), fc.boolean(), async (fate, hasTag) => {
      const { client, stored } = unreliableClient(before(), fate)
      await persist(async () => {
        const goes = [...stored]
        const etag = hasTag ? JSON.stringify(goes) : undefined
        const order = { personId: 1, goes, stays: [], etag }
        await removeAllContacts(client, order, () => undefined).catch(
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
