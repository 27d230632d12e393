import type { Draft } from './draft.ts'

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
 * What a storage keeps for a client's scope. Two stores of one scope on a page have it in common: each writes what it has
 * changed itself, and leaves the rest as it stands there.
 */
export class KeptDrafts {
  readonly #key: string
  readonly #storage: DraftStorage | undefined
  readonly #own = new Set<string>()
  readonly #unreadable = new Set<string>()
  #hasForgotten = false

  /** @param storage may be missing, or forbidden, or hold what another version has left */
  constructor(scope: string, storage: DraftStorage | undefined) {
    this.#key = draftsPrefix + scope
    this.#storage = storage
  }

  /** What stands there; each draft still has to be read by `readDraft`. */
  read(): Kept {
    const { typedBy, drafts } = this.#parsed()
    return {
      typedBy: typeof typedBy === 'string' ? typedBy : undefined,
      drafts: Array.isArray(drafts) ? drafts : [],
    }
  }

  /** This draft was changed or thrown away here: what is written from now on decides about it. */
  own(id: string): void {
    this.#own.add(id)
  }

  /** This is no draft of this version of the page, and goes with the next change. */
  passOver(kept: unknown): void {
    this.#unreadable.add(JSON.stringify(kept))
  }

  /** Whatever stands there goes with the next change. */
  forget(): void {
    this.#hasForgotten = true
  }

  /** @param drafts all that were typed; those that were not changed here stay as they stand there */
  write(typedBy: string | undefined, drafts: readonly Draft[]): void {
    const standing = this.#hasForgotten ? [] : this.read().drafts
    const others = standing.filter((kept) => !this.#isOwn(kept))
    this.#hasForgotten = false
    this.#replace({ typedBy, drafts: [...others, ...drafts.filter(({ id }) => this.#own.has(id))] })
  }

  #isOwn(kept: unknown): boolean {
    const id = (kept as Partial<Draft> | null)?.id ?? ''
    return this.#own.has(id) || this.#unreadable.has(JSON.stringify(kept))
  }

  #replace(kept: Kept): void {
    try {
      if (kept.drafts.length > 0) this.#storage?.setItem(this.#key, JSON.stringify(kept))
      else this.#storage?.removeItem(this.#key)
    } catch {
      // A full or forbidden storage: the drafts still live in memory.
    }
  }

  #parsed(): { [Part in keyof Kept]?: unknown } {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}')
      return (Array.isArray(kept) ? { drafts: kept } : kept) ?? {}
    } catch {
      return {}
    }
  }
}
