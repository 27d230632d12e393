import { randomKey } from '../ui/randomKey.ts'
import { keptPrefix } from './keptInTab.ts'
import type { TabStorage } from './tabStorage.ts'

const lastKey = `${keptPrefix}last-sign-out`
const beganAfterKey = `${keptPrefix}began-after`

/**
 * Says whether a session has been signed out somewhere, also to a tab that could not hear of it: it was frozen, loading,
 * elsewhere, or closed and opened again. A sign-out leaves a mark that all tabs share; a session remembers the mark that
 * it began after.
 */
export class SignOuts {
  readonly #tab: TabStorage
  readonly #shared: Storage | undefined

  /** @param tab where the session is kept too: both come and go together. */
  constructor(tab: TabStorage, shared: Storage | undefined) {
    this.#tab = tab
    this.#shared = shared
  }

  /** A session begins in this tab. */
  begin(): void {
    this.#tab.setItem(beganAfterKey, this.#last() ?? '')
  }

  /** A sign-out: every session that has begun so far ends. */
  tell(): void {
    try {
      this.#shared?.setItem(lastKey, randomKey())
    } catch {
      // A full storage: the tabs that can hear are told all the same.
    }
  }

  /** Whether the session of this tab began before the last sign-out. */
  hasEnded(): boolean {
    const last = this.#last()
    const beganAfter = this.#tab.getItem(beganAfterKey) ?? last
    return last !== null && last !== beganAfter
  }

  #last(): string | null {
    return this.#shared?.getItem(lastKey) ?? null
  }
}
