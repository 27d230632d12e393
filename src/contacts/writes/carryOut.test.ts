import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import type { Contact } from '../../contract/contactRead.ts'
import type { ContactsSession } from '../ContactsProvider.tsx'
import type { SentBefore } from '../draft.ts'
import { DraftStore } from '../draftStore.ts'
import type { WriteOrigin } from '../writeOrigin.ts'
import { carryOut } from './carryOut.ts'
import { unreliableClient } from './unreliableClient.ts'

const mail = { channel: 'email', label: 'work', value: 'ada@example.org' } as const
const deleted: Contact = { id: 7, label: 'work', values: [mail], integration: false }

/** Takes a delete back where these contacts are stored, perhaps once more; gives what the portal is told. */
async function undo(stored: Contact[], sent?: SentBefore) {
  const onStored = vi.fn()
  const drafts = new DraftStore('')
  const session: ContactsSession = {
    client: unreliableClient(stored).client,
    drafts,
    createdKeys: new Map(),
    readOnlyPeople: new Set(),
    markReadOnly: () => undefined,
    host: { onStored },
  }
  const origin = () =>
    ({
      show: () => () => undefined,
      wordsOf: (_, english) => english,
    }) satisfies Partial<WriteOrigin> as unknown as WriteOrigin
  await carryOut(
    { kind: 'create', draftId: 'draft', values: mail, restores: deleted, twins: [], sent },
    { personId: 1, session, queryClient: new QueryClient(), origin },
  )
  return onStored.mock.calls.map(([{ kind }]) => kind)
}

test('the portal is told of a contact that an Undo has made again', async () => {
  expect(await undo([])).toEqual(['created'])
})

test.each([
  ['its delete was not carried out', deleted],
  ['somebody has entered it again', { ...deleted, id: 8 }],
])('the portal is not told of a contact that an Undo has found there: %s', async (_, found) => {
  expect(await undo([found])).toEqual([])
})

test('the portal is told of a contact that an earlier attempt at the Undo has made, and whose answer was lost', async () => {
  expect(await undo([{ ...deleted, id: 8 }], { known: [], values: [mail] })).toEqual(['created'])
})
