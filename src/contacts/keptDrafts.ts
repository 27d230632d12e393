/** Every key under which drafts are kept begins with this. */
export const draftsPrefix = 'people-contacts:drafts:'

/** What drafts need of a browser's `Storage`. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The drafts that survive a reload, and who has typed them, where that is known. */
interface Kept {
  typedBy: string | undefined
  drafts: readonly unknown[]
}

/**
 * What a storage keeps for a client's scope; each draft still has to be read by `readDraft`.
 *
 * @param storage may be missing, or forbidden, or hold what another version has left
 */
export function readKept(storage: DraftStorage | undefined, scope: string): Kept {
  const { typedBy, drafts } = parsed(storage, scope)
  return {
    typedBy: typeof typedBy === 'string' ? typedBy : undefined,
    drafts: Array.isArray(drafts) ? drafts : [],
  }
}

/** Replaces what a storage keeps for a client's scope. */
export function writeKept(storage: DraftStorage | undefined, scope: string, kept: Kept): void {
  try {
    if (kept.drafts.length > 0) storage?.setItem(draftsPrefix + scope, JSON.stringify(kept))
    else storage?.removeItem(draftsPrefix + scope)
  } catch {
    // A full or forbidden storage: the drafts still live in memory.
  }
}

function parsed(
  storage: DraftStorage | undefined,
  scope: string,
): { [Part in keyof Kept]?: unknown } {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(draftsPrefix + scope) ?? '{}')
    return (Array.isArray(kept) ? { drafts: kept } : kept) ?? {}
  } catch {
    return {}
  }
}
