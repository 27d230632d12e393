import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Contact } from '../../contract/contactRead.ts'
import { translated } from '../../ui/words/translated.ts'
import type { Draft, DraftValues } from '../draft.ts'
import { DraftStore } from '../draftStore.ts'
import { failedDraft } from '../failedDraft.ts'
import { newDraft } from '../newDraft.ts'
import { writeOfDraft } from '../writeOfDraft.ts'
import { removeContact } from './changeContact.ts'
import { keepSent, keepSentAfter } from './keepSent.ts'
import type { WritePlace } from './lookAtContact.ts'
import { performWrite } from './performWrite.ts'
import { removeAllContacts } from './removeAllContacts.ts'
import { type Fate, unreliableClient } from './unreliableClient.ts'

// Nobody waits for the moment until it is looked for once more.
vi.mock(import('../../client/pause.ts'), () => ({ pause: async () => {} }))

const numRuns = process.env.LONG ? 20_000 : 500
vi.setConfig({ testTimeout: 120_000 })
const inTime: Fate[] = ['never arrives', 'answer is lost', 'silence', 'too many', 'works']
const soon: Fate[] = ['lands later', 'lands later, 504', 'lands later, 502', 'lands later, broken']
const late: Fate[] = [...soon, 'lands much later']
const anyTexts = (...texts: string[]) =>
  fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 })
/** Nothing tells a contact in which a late save is still to land from one that was never changed, where both read the same. */
const newTexts = fc.uniqueArray(
  fc.constantFrom('b@example.org', 'c@example.org', 'd@example.org'),
  { minLength: 1 },
)
const anyOf = (fates: Fate[]) => fc.array(fc.constantFrom(...fates), { maxLength: 14 })

/** A correction ends in a 504, is sent again, and refused; then the first lands, and the agent wants what stood there. */
const refusedWhileFirstIsUnderWay: [Fate[], string[]] = [
  ['answer is lost', 'never arrives', 'works', 'works', 'lands later, 504', 'works', 'too many'],
  ['b@example.org', 'c@example.org', 'b@example.org'],
]

const contact = (id: number, value: string): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value }],
  integration: false,
})
const before = () => [contact(1, 'a@example.org'), contact(2, 'a@example.org')]
const mail = (value: string): DraftValues => ({ channel: 'email', label: 'work', value })
const textsOf = (stored: Contact[]) => stored.map(({ values: [first] }) => first?.value).sort()

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

/** Saves a form as the page does, each time with the next of the texts, until that is stored. */
async function save(
  place: WritePlace,
  form: Draft,
  textsTyped: readonly string[],
): Promise<string> {
  const drafts = new DraftStore('/v1')
  drafts.put(form)
  let typed = ''
  await persist(async (tries) => {
    typed = textsTyped[Math.min(tries, textsTyped.length - 1)] ?? ''
    const values = mail(typed)
    const draft = { ...(drafts.get(form.id) ?? form), ...values }
    const write = writeOfDraft(draft, values)
    if (write === undefined) return
    const willSend = () => keepSent(write, place.listed, drafts)
    await performWrite({ ...place, willSend }, write).catch((error: unknown) => {
      keepSentAfter(write, error, drafts)
      const { theirs, ...failed } = failedDraft(
        drafts.get(form.id) ?? draft,
        error,
        translated(undefined),
      )
      // The agent chooses "Save mine".
      drafts.put(theirs ? { ...failed, base: theirs } : failed)
      throw error
    })
  })
  return typed
}

it.each([
  ['knows keys', true, [...inTime, ...soon], anyTexts('b@example.org', 'c@example.org')],
  ['knows keys, and may be very late,', true, [...inTime, ...late], newTexts],
  ['does not know keys', false, [...inTime, ...soon], anyTexts('b@example.org', 'c@example.org')],
])(
  'whatever is lost, and whatever is typed between tries, an API that %s has the contact once',
  (_, knowsKeys, fates, typed) =>
    fc.assert(
      fc.asyncProperty(anyOf(fates), typed, async (fate, texts) => {
        const { client, stored, land } = unreliableClient(before(), fate, knowsKeys)
        const saved = await save({ client, personId: 1, listed: before() }, newDraft(1), texts)
        land()
        expect(textsOf(stored)).toEqual(['a@example.org', 'a@example.org', saved])
      }),
      { numRuns, examples: [refusedWhileFirstIsUnderWay] },
    ),
)

it.each([
  ['', [...inTime, ...soon], anyTexts('a@example.org', 'b@example.org', 'c@example.org')],
  [' that may be very late', [...inTime, ...late], newTexts],
])(
  'whatever is lost, and whatever is typed between tries, an update%s changes its own contact, and no other',
  (_, fates, typed) =>
    fc.assert(
      fc.asyncProperty(anyOf(fates), typed, async (fate, texts) => {
        const { client, stored, land } = unreliableClient(before(), fate)
        const place = { client, personId: 1, listed: before() }
        const form = { ...newDraft(1), base: contact(1, 'a@example.org') }
        const saved = await save(place, form, texts)
        land()
        expect(stored).toContainEqual(contact(1, saved))
        expect(stored).toContainEqual(contact(2, 'a@example.org'))
        expect(stored).toHaveLength(2)
      }),
      { numRuns },
    ),
)

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
      expect(textsOf(stored)).toEqual(['a@example.org', 'a@example.org'])
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
