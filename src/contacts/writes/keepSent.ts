import type { Contact } from '../../contract/contactRead.ts'
import type { DraftStore } from '../draftStore.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { mayHaveArrived } from '../writeProblem.ts'

/** Keeps with a draft what is about to be sent: another attempt then looks for it first. */
export function keepSent(
  write: PendingWrite,
  listed: readonly Contact[],
  drafts: DraftStore,
): void {
  if (write.kind === 'remove') return
  const { draftId, values, sent } = write
  const known = sent?.known ?? listed.map(({ id }) => id)
  drafts.keep(draftId, { sent: { known, values: [values, ...(sent?.values ?? [])] } })
}

/** After a write that failed, keeps with its draft what may have been stored all the same: of this write, and of those before. */
export function keepSentAfter(write: PendingWrite, error: unknown, drafts: DraftStore): void {
  if (write.kind === 'remove' || mayHaveArrived(error)) return
  const draft = drafts.get(write.draftId)
  if (!draft) return
  const { sent: _sent, ...kept } = draft
  drafts.put({ ...kept, ...(write.sent && { sent: write.sent }) })
}
