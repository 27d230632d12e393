import type { Priority } from './client.ts'

/**
 * A call starts while fewer calls than this are in flight. So one place stays free for what the agent does next, and
 * at most four calls serve the background.
 */
const placesFor: Record<Priority, number> = { act: 6, visible: 5, background: 4 }

interface Turn {
  priority: Priority
  signal?: AbortSignal | undefined
  /** A repeat goes ahead of its equals, which came later. */
  isRepeat: boolean
}

/** Decides when each call may be sent. */
export interface Scheduler {
  /** Runs `task` when its turn has come; rejects at once with the signal's reason when that aborts. */
  run<Result>(task: () => Promise<Result>, turn: Turn): Promise<Result>
  /** Starts no call before `time` (epoch milliseconds). An earlier hold that lasts longer stays. */
  holdUntil(time: number): void
  /** Until when calls are held; `undefined` when they start as places become free. */
  waitingUntil(): number | undefined
  /** Calls `listener` whenever {@link Scheduler.waitingUntil} changes; returns the way to stop. */
  subscribe(listener: () => void): () => void
}

interface Waiting extends Turn {
  start(): void
}

/**
 * Makes the scheduler that all calls of one client pass.
 *
 * @param now the time in epoch milliseconds
 */
export function createScheduler(now: () => number): Scheduler {
  const queue: Waiting[] = []
  const listeners = new Set<() => void>()
  let inFlight = 0
  let heldUntil: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function hold(time: number | undefined) {
    heldUntil = time
    clearTimeout(timer)
    if (time !== undefined) timer = setTimeout(release, time - now())
    for (const listener of listeners) listener()
  }

  function release() {
    hold(undefined)
    startNext()
  }

  function startNext() {
    while (heldUntil === undefined && queue[0] && inFlight < placesFor[queue[0].priority]) {
      queue.shift()?.start()
    }
  }

  function enqueue(call: Waiting) {
    const place = queue.findIndex((other) => goesBefore(call, other))
    queue.splice(place < 0 ? queue.length : place, 0, call)
    // A timer that slept with the machine comes late.
    if (heldUntil !== undefined && now() >= heldUntil) release()
    else startNext()
  }

  return {
    run: (task, turn) =>
      new Promise((resolve, reject) => {
        const { signal } = turn
        if (signal?.aborted) return reject(signal.reason)
        const cancel = () => {
          const place = queue.indexOf(call)
          if (place >= 0) queue.splice(place, 1)
          reject(signal?.reason)
        }
        const start = () => {
          inFlight++
          const running = task().finally(() => {
            inFlight--
            signal?.removeEventListener('abort', cancel)
            startNext()
          })
          running.then(resolve, reject)
        }
        const call: Waiting = { ...turn, start }
        signal?.addEventListener('abort', cancel)
        enqueue(call)
      }),
    holdUntil(time) {
      if (time > Math.max(now(), heldUntil ?? 0)) hold(time)
    },
    waitingUntil: () => heldUntil,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function goesBefore(call: Waiting, other: Waiting): boolean {
  const places = placesFor[call.priority] - placesFor[other.priority]
  return places > 0 || (places === 0 && call.isRepeat && !other.isRepeat)
}
