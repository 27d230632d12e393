/** What is told to the agent, until it is closed, acted on or replaced. */
export interface Notice {
  id: string
  /** Of all that were shown: the same notice shown again has another one, and is read again. */
  number: number
  /** `problem` is announced at once, `done` when the screen reader is free. */
  tone: 'done' | 'problem'
  /** May hold what strangers typed: nothing in it stays hidden. */
  text: string
  detail?: string | undefined
  /** What can be done about it; it needs a connection. What Ctrl+Z does, too, says so by the `key`'s name. */
  action?: { label: string; run: () => void; key?: string } | undefined
  /** Milliseconds after which the notice goes by itself; only for what needs no answer. */
  goesAfter?: number | undefined
}

/** Shows a notice and returns the way to take it back. A notice with the same `id` is replaced. */
export type ShowNotice = (notice: Omit<Notice, 'id' | 'number'> & { id?: string }) => () => void

/** Where notices can stand: one region on screen. */
export type NoticePlace = object

interface Entry {
  notice: Notice
  /** Where it was shown first. */
  place: NoticePlace
}

interface State {
  entries: readonly Entry[]
  places: readonly NoticePlace[]
}

/** So many notices stand on screen: then those give way that would go by themselves, the oldest first. */
const mostNotices = 3

/** With so many that wait for an answer (an Undo, a Retry), the oldest of them gives way too. */
const mostWaiting = 8

/**
 * The notices of one session. They outlive the part of the page that they came from: then they stand with another one, or
 * wait for it. Only what would have gone by itself is not told late.
 */
export class NoticeBoard {
  #state: State = { entries: [], places: [] }
  #watchers = new Set<() => void>()
  #lastNumber = 0

  /** Shows a notice in a place. */
  show(place: NoticePlace, { id, ...notice }: Parameters<ShowNotice>[0]): () => void {
    this.#lastNumber += 1
    const number = this.#lastNumber
    const shown = { ...notice, number, id: id ?? `notice-${number}` }
    const others = this.#state.entries.filter((entry) => entry.notice.id !== shown.id)
    this.#change({ entries: [...withRoomForOne(others), { notice: shown, place }] })
    return () => this.close(shown.id)
  }

  readonly close = (id: string): void => {
    this.#change({ entries: this.#state.entries.filter(({ notice }) => notice.id !== id) })
  }

  clear(): void {
    this.#change({ entries: [] })
  }

  /** @returns what is on the board; the same object until that changes */
  readonly state = (): State => this.#state

  /** Opens a place, and calls `onChange` whenever the state changes. @returns closes it */
  open(place: NoticePlace, onChange: () => void): () => void {
    this.#watchers.add(onChange)
    this.#change({ places: [...this.#state.places, place] })
    return () => {
      this.#watchers.delete(onChange)
      this.#change({ places: this.#state.places.filter((other) => other !== place) })
    }
  }

  #change(change: Partial<State>): void {
    const { entries, places } = { ...this.#state, ...change }
    const told = places.length > 0 ? entries : entries.filter(({ notice }) => !notice.goesAfter)
    this.#state = { entries: told, places }
    for (const watcher of this.#watchers) watcher()
  }
}

/** The notices that stand in a place: its own, and in the first place those whose own is gone. */
export function noticesAt(place: NoticePlace, { entries, places }: State): Notice[] {
  const standsAt = (own: NoticePlace) => (places.includes(own) ? own : places[0])
  return entries.filter((entry) => standsAt(entry.place) === place).map(({ notice }) => notice)
}

function withRoomForOne(entries: readonly Entry[]): Entry[] {
  const passing = entries.filter(({ notice }) => notice.goesAfter !== undefined)
  const giveWay = new Set(passing.slice(0, Math.max(0, entries.length + 1 - mostNotices)))
  return entries.filter((entry) => !giveWay.has(entry)).slice(1 - mostWaiting)
}
