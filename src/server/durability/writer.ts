/** What a writer knows of one of its contacts: values that may be stored now, `undefined` where it may be gone. */
type Possible = Set<string | undefined>

/** Somebody who changes one person's contacts, one call after another, and remembers every answer. */
export interface Writer {
  person: number
  /** Writes until a call fails, as all do when the server has been killed. */
  writeOn: (url: string) => Promise<void>
  /** For each contact that was acknowledged, what may be stored: one value, but for the call that was not answered. */
  acknowledged: ReadonlyMap<number, Possible>
  /** The value of the one create that was not answered. */
  unanswered: () => string | undefined
}

/**
 * @param round is part of every value, so that no two writers write the same
 * @param onAnswer is called after every answer
 */
export function createWriter({
  person,
  round,
  onAnswer,
}: {
  person: number
  round: number
  onAnswer: () => void
}): Writer {
  const acknowledged = new Map<number, Possible>()
  let unanswered: string | undefined
  let calls = 0

  const newValue = () => `round${round}-person${person}-call${calls}@example.org`

  async function create(contacts: string) {
    unanswered = newValue()
    const { id } = await call(contacts, 'POST', { label: 'work', email: unanswered })
    acknowledged.set(Number(id), new Set([unanswered]))
    unanswered = undefined
  }

  async function update(contacts: string, id: number) {
    const value = newValue()
    acknowledged.get(id)?.add(value)
    await call(`${contacts}/${id}`, 'PATCH', { email: value })
    acknowledged.set(id, new Set([value]))
  }

  async function remove(contacts: string, id: number) {
    acknowledged.get(id)?.add(undefined)
    await call(`${contacts}/${id}`, 'DELETE')
    acknowledged.set(id, new Set([undefined]))
  }

  /** The latest contact that is there for certain. */
  const latest = () =>
    [...acknowledged].findLast(([, values]) => values.size === 1 && !values.has(undefined))?.[0]

  return {
    person,
    acknowledged,
    unanswered: () => unanswered,
    async writeOn(url) {
      const contacts = `${url}/v1/people/${person}/contacts`
      for (;;) {
        calls += 1
        const id = latest()
        try {
          if (id !== undefined && calls % 3 === 0) await update(contacts, id)
          else if (id !== undefined && calls % 5 === 0) await remove(contacts, id)
          else await create(contacts)
        } catch {
          return
        }
        onAnswer()
      }
    },
  }
}

async function call(url: string, method: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: 'Bearer given', 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} was answered ${answer.status}`)
  return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>)
}
