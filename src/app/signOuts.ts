import { randomKey } from '../contacts/randomKey.ts'
import { keptPrefix } from './keptInTab.ts'

const lastKey = `${keptPrefix}last-sign-out`
const beganAfterKey = `${keptPrefix}began-after`

/**
 * Says whether a session has been signed out somewhere, also to a tab that could not hear of it: it was frozen, loading,
 * elsewhere, or closed and opened again. A sign-out leaves a mark that all tabs share; a session remembers the mark that
 * it began after.
 */
export class SignOuts {
  readonly #tab: Storage | undefined
  readonly #shared: Storage | undefined

  /** @param tab where the session is kept too: both come and go together. */
  constructor(tab: Storage | undefined, shared: Storage | undefined) {
    this.#tab = tab
    this.#shared = shared
  }

  /** A session begins in this tab. */
  begin(): void {
    keep(this.#tab, beganAfterKey, this.#last() ?? '')
  }

  /** A sign-out: every session that has begun so far ends. */
  tell(): void {
    keep(this.#shared, lastKey, randomKey())
  }

  /** Whether the session of this tab began before the last sign-out. */
  hasEnded(): boolean {
    const last = this.#last()
    const beganAfter = this.#tab?.getItem(beganAfterKey) ?? last
    return last !== null && last !== beganAfter
  }

  #last(): string | null {
    return this.#shared?.getItem(lastKey) ?? null
  }
}

function keep(storage: Storage | undefined, key: string, value: string): void {
  try {
    storage?.setItem(key, value)
  } catch {
    // A full storage: the tabs that can hear are told all the same.
  }
}
