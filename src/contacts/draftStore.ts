import type { Contact, ContactValue } from '../contract/contactRead.ts'
import type { Draft } from './draft.ts'
import { type DraftStorage, KeptDrafts } from './keptDrafts.ts'

const noDrafts: readonly Draft[] = []

/**
 * The drafts of this tab, per person and contact. A draft stays until it is saved or thrown away; with a storage it
 * survives a reload. What an earlier session has typed is shown when it is known who is signed in now, and never to
 * somebody else. Text that goes on changing is kept without telling listeners: the form that holds it knows it already.
 */
export class DraftStore {
  readonly #kept: KeptDrafts
  readonly #listeners = new Set<() => void>()
  #attached = 0
  /** The draft for a contact of a person, or for a new one, whose form is drawn out of sight, as it is likely to be opened next; given once. */
  ready: (personId: number, contact?: Contact, shown?: ContactValue) => Draft | undefined = () =>
    undefined
  #drafts = new Map<string, Draft>()
  #snapshots = new Map<number, readonly Draft[]>()
  /** What an earlier session has typed, until it is known that it may be shown and has been read. */
  #unread: readonly unknown[]
  #typedBy: string | undefined
  #isConfirmed = false

  /** @param scope the client's scope: drafts of another account are not seen. */
  constructor(scope: string, storage?: DraftStorage) {
    this.#kept = new KeptDrafts(scope, storage)
    const { typedBy, drafts } = this.#kept.read()
    this.#typedBy = typedBy
    this.#unread = drafts
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Hears who is signed in; `undefined` where the API does not say. What somebody else has typed is thrown away. Must be
   * called before anything of an earlier session is shown; what was typed by somebody unknown is then taken for theirs.
   * Resolves when it can be shown.
   */
  readonly signedInAs = async (name: string | undefined): Promise<void> => {
    const isOther = name !== undefined && this.#typedBy !== undefined && name !== this.#typedBy
    // What was opened before the first answer is of whoever is signed in now.
    if (isOther && this.#isConfirmed) this.#drafts.clear()
    if (isOther) this.#forgetEarlier()
    this.#typedBy = name ?? this.#typedBy
    this.#isConfirmed = true
    this.#changed()
    if (this.#unread.length > 0) await this.#readEarlier()
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
    return this.#unread.length > 0 || [...this.#drafts.values()].some(({ touched }) => touched)
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id)
  }

  /** Opens or replaces a draft. */
  put(draft: Draft): void {
    this.#kept.own(draft.id)
    this.#drafts.set(draft.id, draft)
    this.#changed()
  }

  /** Keeps what was typed; tells listeners of the first stroke only. A draft that is gone stays gone. */
  keep(id: string, typed: Partial<Draft>): void {
    const draft = this.#drafts.get(id)
    if (!draft) return
    this.#kept.own(id)
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
    this.#kept.own(id)
    if (this.#drafts.delete(id)) this.#changed()
  }

  /** Throws everything away: another identity signs in. */
  clear(): void {
    this.#drafts.clear()
    this.#forgetEarlier()
    this.#changed()
  }

  /** Until the returned function is called, changes go into the storage. An answer that comes after the session does not. */
  attach(): () => void {
    this.#attached += 1
    return () => {
      this.#attached -= 1
    }
  }

  #forgetEarlier(): void {
    this.#unread = []
    this.#kept.forget()
  }

  /** Where the code for it cannot be fetched, they wait in the storage for the next time. */
  async #readEarlier(): Promise<void> {
    const code = await import('./withEarlier.ts').catch(() => undefined)
    if (!code) return
    this.#drafts = code.withEarlier(this.#drafts, this.#unread, this.#kept)
    this.#unread = []
    this.#changed()
  }

  #changed(): void {
    this.#snapshots.clear()
    this.#write()
    for (const listener of this.#listeners) listener()
  }

  #write(): void {
    if (this.#attached === 0) return
    const typed = [...this.#drafts.values()].filter(({ touched }) => touched)
    this.#kept.write(this.#typedBy, typed)
  }
}
