import { partialMatchKey, type QueryClient } from '@tanstack/react-query'
import type { Client, VersionedContact } from '../client/client.ts'
import { contactQueries } from './contactQueries.ts'
import type { Lock } from './contactRows.ts'

const atOnce = 4

/** What is known is told so often at most: each time the whole list of contacts is looked through. */
const tellEveryMs = 100

/** An answer is good for a while. */
const staleTime = 5 * 60_000

interface LockCheckerOptions {
  client: Client
  queryClient: QueryClient
  personId: number
  onKnown: (known: ReadonlyMap<number, Lock>) => void
}

/**
 * Finds out by reading single contacts whether they are locked: each once, four at a time, behind every other call. It
 * takes what other reads of these contacts bring as well.
 */
export class LockChecker {
  readonly #options: LockCheckerOptions
  readonly #asked = new Set<number>()
  readonly #known = new Map<number, Lock>()
  #waiting: number[] = []
  #asking = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #isUntold = false

  constructor(options: LockCheckerOptions) {
    this.#options = options
  }

  /** Begins to hear of other reads; returns the way to stop: what was asked is given up, unless a form waits for it. */
  start(): () => void {
    const { queryClient } = this.#options
    const [...prefix] = this.#query(0).queryKey
    prefix.pop()
    const stop = queryClient.getQueryCache().subscribe(({ type, query }) => {
      const id = query.queryKey.at(-1)
      if (type !== 'updated' || typeof id !== 'number') return
      if (partialMatchKey(query.queryKey, prefix)) this.#note(id)
    })
    return () => {
      stop()
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#waiting = []
      this.#asked.clear()
      void queryClient.cancelQueries({ queryKey: prefix, type: 'inactive' })
    }
  }

  /** Asks about these contacts from now on, the first of them first, and about no others. */
  want(contactIds: readonly number[]): void {
    this.#waiting = contactIds.filter((id) => !this.#asked.has(id))
    const places = Math.min(atOnce - this.#asking, this.#waiting.length)
    for (let place = 0; place < places; place += 1) void this.#askOneAfterAnother()
  }

  async #askOneAfterAnother(): Promise<void> {
    this.#asking += 1
    for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift()) {
      this.#asked.add(id)
      const { queryClient } = this.#options
      await queryClient.fetchQuery({ ...this.#query(id), staleTime }).catch(() => undefined)
      this.#note(id)
    }
    this.#asking -= 1
  }

  #query(contactId: number) {
    const { client, personId } = this.#options
    return contactQueries(client).detail(personId, contactId)
  }

  #note(contactId: number): void {
    const state = this.#options.queryClient.getQueryState<VersionedContact>(
      this.#query(contactId).queryKey,
    )
    const said = state?.data?.contact.integration
    const isOpen =
      state === undefined || state.fetchStatus === 'fetching' || state.status === 'pending'
    if (said === undefined) this.#known.set(contactId, isOpen ? 'unknown' : 'unchecked')
    else this.#known.set(contactId, said ? 'locked' : 'open')
    this.#isUntold = true
    if (this.#timer === undefined) this.#tell()
  }

  #tell(): void {
    this.#timer = undefined
    if (!this.#isUntold) return
    this.#isUntold = false
    this.#options.onKnown(new Map(this.#known))
    this.#timer = setTimeout(() => this.#tell(), tellEveryMs)
  }
}
