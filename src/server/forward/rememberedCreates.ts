import { keyUsedDifferently } from '../api/idempotencyKey.ts'
import { AnswerLost } from './answerLost.ts'
import type { WholeAnswer } from './wholeAnswer.ts'

/** How long an answer is remembered: longer than a browser takes to repeat a call, or a page to look what became of it. */
const memoryMilliseconds = 60_000

/** A create that its caller may repeat. */
export interface KeyedCreate {
  /** Stands for the caller and the `Idempotency-Key`: nobody gets another one's answer. */
  key: string
  /** Stands for the person and the body. */
  fingerprint: string
  /** Stands for the caller and the person. */
  place: string
}

interface Remembered extends Omit<KeyedCreate, 'key'> {
  answer: Promise<WholeAnswer>
  /** `undefined` while the create is under way. */
  ended?: { at: number; isInDoubt: boolean }
}

/**
 * Sends a create once, although its caller or a browser repeats it, for live systems that know no `Idempotency-Key`.
 *
 * - While the first is under way a repeat waits for its answer.
 * - A success is answered again for a minute; the same key for another person or body is 422 meanwhile.
 * - A refusal is not remembered: nothing was made.
 * - A create whose answer was lost, or is 408 or 5xx, is in doubt, and so is its repeat for a minute: a browser repeats
 *   what it got no answer to, and knows nothing. Who has read the person's list since then does know, and is let through.
 */
export class RememberedCreates {
  readonly #now: () => number
  readonly #capacity: number
  readonly #remembered = new Map<string, Remembered>()

  /**
   * @param now epoch milliseconds
   * @param capacity how many answers are remembered; those that came first are forgotten first
   */
  constructor(now: () => number, capacity = 1_000) {
    this.#now = now
    this.#capacity = capacity
  }

  /**
   * The answer to a create, sent unless that has been done.
   *
   * @throws Refusal 422 for a key that was used differently, or what `send` rejects with
   */
  async once(create: KeyedCreate, send: () => Promise<WholeAnswer>): Promise<WholeAnswer> {
    this.#forgetOld()
    const { key, ...rest } = create
    const known = this.#remembered.get(key)
    if (known && known.fingerprint !== create.fingerprint) throw keyUsedDifferently()
    if (known) return known.answer
    const one: Remembered = { ...rest, answer: send() }
    this.#remembered.set(key, one)
    one.answer.then(
      ({ status }) => this.#end(key, one, outcomeOf(status)),
      (error: unknown) => this.#end(key, one, error instanceof AnswerLost ? 'doubt' : 'refused'),
    )
    return one.answer
  }

  /**
   * A list of contacts is about to be read.
   *
   * @returns what is to be called when it was: creates that were in doubt before may be repeated then
   */
  beginLook(place: string): () => void {
    const doubts = [...this.#remembered].filter(
      ([, one]) => one.place === place && one.ended?.isInDoubt,
    )
    return () => {
      for (const [key, one] of doubts) {
        if (this.#remembered.get(key) === one) this.#remembered.delete(key)
      }
    }
  }

  #end(key: string, one: Remembered, outcome: 'stored' | 'doubt' | 'refused'): void {
    this.#remembered.delete(key)
    if (outcome === 'refused') return
    one.ended = { at: this.#now(), isInDoubt: outcome === 'doubt' }
    this.#remembered.set(key, one)
    const ended = [...this.#remembered].filter(([, { ended }]) => ended)
    for (const [old] of ended.slice(0, -this.#capacity)) this.#remembered.delete(old)
  }

  #forgetOld(): void {
    const now = this.#now()
    for (const [key, { ended }] of this.#remembered) {
      if (ended && now - ended.at >= memoryMilliseconds) this.#remembered.delete(key)
    }
  }
}

function outcomeOf(status: number): 'stored' | 'doubt' | 'refused' {
  if (status < 400) return 'stored'
  return status === 408 || status >= 500 ? 'doubt' : 'refused'
}
