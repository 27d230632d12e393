import { type Draft, isDraft } from './draft.ts'

const noDrafts: readonly Draft[] = []

/**
 * The drafts of this tab, per person and contact. A draft stays until it is saved or thrown away; with a storage it
 * survives a reload. Text that goes on changing is kept without telling listeners: the form that holds it knows it already.
 */
export class DraftStore {
  readonly #storageKey: string
  readonly #storage: Storage | undefined
  readonly #listeners = new Set<() => void>()
  #attached = false
  #drafts = new Map<string, Draft>()
  #snapshots = new Map<number, readonly Draft[]>()

  /** @param scope the client's scope: drafts of another account are not seen. */
  constructor(scope: string, storage?: Storage) {
    this.#storageKey = `people-contacts:drafts:${scope}`
    this.#storage = storage
    this.#drafts = new Map(this.#read().map((draft) => [draft.id, draft]))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The open drafts of a person, oldest first; the same array until one is opened, put or removed. */
  of(personId: number): readonly Draft[] {
    const known = this.#snapshots.get(personId)
    if (known) return known
    const drafts = [...this.#drafts.values()].filter((draft) => draft.personId === personId)
    const snapshot = drafts.length > 0 ? drafts : noDrafts
    this.#snapshots.set(personId, snapshot)
    return snapshot
  }

  /** Whether something was typed that is not stored yet. */
  get hasTyped(): boolean {
    return [...this.#drafts.values()].some(({ touched }) => touched)
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id)
  }

  /** Opens or replaces a draft. */
  put(draft: Draft): void {
    this.#drafts.set(draft.id, draft)
    this.#changed()
  }

  /** Keeps what was typed; tells listeners of the first stroke only. A draft that is gone stays gone. */
  keep(id: string, typed: Partial<Draft>): void {
    const draft = this.#drafts.get(id)
    if (!draft) return
    this.#drafts.set(id, { ...draft, ...typed })
    if (typed.touched && !draft.touched) {
      this.#changed()
      return
    }
    this.#snapshots.delete(draft.personId)
    this.#write()
  }

  /** Throws away the forms of a person in which nothing was typed: the agent has left. */
  dropUntouched(personId: number): void {
    for (const { id, touched } of this.of(personId)) if (!touched) this.#drafts.delete(id)
    this.#changed()
  }

  remove(id: string): void {
    if (this.#drafts.delete(id)) this.#changed()
  }

  /** Throws everything away: another identity signs in. */
  clear(): void {
    this.#drafts.clear()
    this.#changed()
  }

  /** Until the returned function is called, changes go into the storage. An answer that comes after the session does not. */
  attach(): () => void {
    this.#attached = true
    return () => {
      this.#attached = false
    }
  }

  #changed(): void {
    this.#snapshots.clear()
    this.#write()
    for (const listener of this.#listeners) listener()
  }

  #read(): Draft[] {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#storageKey) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isDraft) : []
    } catch {
      return []
    }
  }

  #write(): void {
    if (!this.#attached) return
    const touched = [...this.#drafts.values()].filter((draft) => draft.touched)
    try {
      if (touched.length > 0) this.#storage?.setItem(this.#storageKey, JSON.stringify(touched))
      else this.#storage?.removeItem(this.#storageKey)
    } catch {
      // A full or forbidden storage: the drafts still live in memory.
    }
  }
}
