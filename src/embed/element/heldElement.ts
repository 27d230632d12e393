import { clientSession } from '../clientSession.ts'
import type { Client } from '../index.ts'
import type { PersonContactsElement } from './PersonContactsElement.tsx'

/**
 * An element as what may outlive it knows it: caches, and a change that is on its way. They do not keep it in memory once it
 * is taken away and nothing is left to tell.
 */
export class HeldElement {
  readonly #known: WeakRef<PersonContactsElement>
  #kept: PersonContactsElement | undefined
  #isOver = false

  constructor(element: PersonContactsElement) {
    this.#known = new WeakRef(element)
  }

  get element(): PersonContactsElement | undefined {
    return this.#kept ?? this.#known.deref()
  }

  /** The element as long as its agent is signed in: a change that comes later must not be made with the token of the next one. */
  get inSession(): PersonContactsElement | undefined {
    return this.#isOver ? undefined : this.element
  }

  /** Its agent has gone. */
  end(): void {
    this.#isOver = true
  }

  /** Until no change of this client is on its way the element stays: it has the token, and tells what was stored. */
  keepWhileWriting(client: Client): void {
    const { queryClient } = clientSession(client)
    const isOver = () => queryClient.isMutating() === 0
    if (isOver() || this.#kept) return
    this.#kept = this.element
    const stop = queryClient.getMutationCache().subscribe(() => {
      if (!isOver()) return
      this.#kept = undefined
      stop()
    })
  }
}
