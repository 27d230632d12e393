import type { Draft } from './draft.ts'
import type { KeptDrafts } from './keptDrafts.ts'
import { readDraft } from './readDraft.ts'

/**
 * The drafts of an earlier session, and those opened since. A form that was opened meanwhile, and has no text of its own
 * yet, gives way to what was typed for its contact.
 *
 * @param unread what the storage held
 * @param kept is told what in it is no draft
 */
export function withEarlier(
  opened: ReadonlyMap<string, Draft>,
  unread: readonly unknown[],
  kept: KeptDrafts,
): Map<string, Draft> {
  const earlier = unread.flatMap((one) => {
    const draft = readDraft(one)
    if (!draft) kept.passOver(one)
    return draft ?? []
  })
  const givesWay = ({ base, touched }: Draft) =>
    base !== undefined && !touched && earlier.some((one) => one.base?.id === base.id)
  const others = [...opened.values()].filter((draft) => !givesWay(draft))
  return new Map([...earlier, ...others].map((draft) => [draft.id, draft]))
}
