/** An answer that may be given again, and what the log says of it. */
export interface CachedAnswer {
  status: number
  /** Names and values, one after the other. */
  headers: string[]
  body: string | null
  client: string | undefined
  path: string
}

/** Answers by the calls that got them. */
export interface AnswerCache {
  find: (state: string, call: string) => CachedAnswer | undefined
  /** @param state in which the call came: one that has changed since keeps nothing */
  keep: (state: string, call: string, answer: CachedAnswer) => void
}

/** Characters, of calls and answers together; pages of contacts have a few thousand. */
const most = 4_000_000
const longest = 50_000

/**
 * Remembers the answers of one state of the database: all are forgotten when another one is asked for, and when they
 * become too many.
 */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, CachedAnswer>()
  let stateOfAll = ''
  let size = 0

  function forget(state: string) {
    answers.clear()
    stateOfAll = state
    size = 0
  }

  return {
    find(state, call) {
      if (state !== stateOfAll) forget(state)
      return answers.get(call)
    },
    keep(state, call, answer) {
      const length = call.length + (answer.body?.length ?? 0)
      if (state !== stateOfAll || length > longest) return
      if (size + length > most) forget(state)
      answers.set(call, answer)
      size += length
    },
  }
}
