import { draftsPrefix } from '../contacts/keptDrafts.ts'
import { keptPrefix } from './keptInTab.ts'

/**
 * What this page keeps in its tab: in the tab's `sessionStorage`, and as long as the page lives what that does not take,
 * because it is full or forbidden.
 */
export class TabStorage {
  readonly #storage: Storage | undefined
  readonly #refused = new Map<string, string>()

  constructor(storage: Storage | undefined) {
    this.#storage = storage
  }

  getItem(key: string): string | null {
    return this.#refused.get(key) ?? this.#storage?.getItem(key) ?? null
  }

  setItem(key: string, value: string): void {
    this.#refused.set(key, value)
    try {
      this.#storage?.setItem(key, value)
      if (this.#storage) this.#refused.delete(key)
    } catch {
      // Full: it stays here.
    }
  }

  removeItem(key: string): void {
    this.#refused.delete(key)
    this.#storage?.removeItem(key)
  }

  /** Whether something that was typed in this tab waits to be saved. */
  hasTyped(): boolean {
    return this.#keys().some((key) => key.startsWith(draftsPrefix))
  }

  /** Removes what this page keeps, and nothing of others. */
  forget(): void {
    for (const key of this.#keys()) if (key.startsWith(keptPrefix)) this.removeItem(key)
  }

  #keys(): string[] {
    const { length } = this.#storage ?? { length: 0 }
    const stored = Array.from({ length }, (_, index) => this.#storage?.key(index) ?? '')
    return [...stored, ...this.#refused.keys()]
  }
}
