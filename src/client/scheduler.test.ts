import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Priority } from './client.ts'
import { createScheduler } from './scheduler.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Asked {
  isRepeat?: boolean
  signal?: AbortSignal
}

/** A scheduler with calls that run until they are finished by name. */
function scene() {
  const scheduler = createScheduler(() => Date.now())
  const started: string[] = []
  const finishers = new Map<string, () => void>()
  return {
    scheduler,
    started,
    ask(name: string, priority: Priority, { isRepeat = false, signal }: Asked = {}) {
      const task = () =>
        new Promise<string>((resolve) => {
          started.push(name)
          finishers.set(name, () => resolve(name))
        })
      return scheduler.run(task, { priority, isRepeat, signal })
    },
    async finish(name: string) {
      finishers.get(name)?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
}

describe('places', () => {
  it('lets six calls of the agent start at once, and the next when one has ended', async () => {
    const { ask, started, finish } = scene()
    for (const name of names('act', 7)) ask(name, 'act')
    expect(started).toEqual(names('act', 6))
    await finish('act2')
    expect(started).toEqual(names('act', 7))
  })

  it('keeps one place free for what the agent does', () => {
    const { ask, started } = scene()
    for (const name of names('row', 9)) ask(name, 'visible')
    expect(started).toEqual(names('row', 5))
    ask('save', 'act')
    expect(started).toEqual([...names('row', 5), 'save'])
  })

  it('gives the background four places', () => {
    const { ask, started } = scene()
    for (const name of names('lock', 9)) ask(name, 'background')
    expect(started).toEqual(names('lock', 4))
  })

  it('serves the agent first, then rows on screen, then the background', async () => {
    const { ask, started, finish } = scene()
    for (const name of names('busy', 6)) ask(name, 'act')
    ask('lock', 'background')
    ask('row', 'visible')
    ask('save', 'act')
    for (const name of names('busy', 6)) await finish(name)
    expect(started.slice(6)).toEqual(['save', 'row', 'lock'])
  })

  it('serves a repeat before later calls of its kind, and not before what the agent does', async () => {
    const { ask, started, finish } = scene()
    for (const name of names('busy', 6)) ask(name, 'act')
    ask('row', 'visible')
    ask('repeated row', 'visible', { isRepeat: true })
    ask('save', 'act')
    for (const name of names('busy', 6)) await finish(name)
    expect(started.slice(6)).toEqual(['save', 'repeated row', 'row'])
  })

  it('frees the place of a call that fails, and passes its error on', async () => {
    const { scheduler, ask, started } = scene()
    for (const name of names('act', 5)) ask(name, 'act')
    const failing = scheduler.run(() => Promise.reject(new Error('gone')), {
      priority: 'act',
      isRepeat: false,
    })
    ask('next', 'act')
    await expect(failing).rejects.toThrow('gone')
    expect(started).toContain('next')
  })
})

describe('a cancelled call', () => {
  it('leaves the queue at once and is never sent', async () => {
    const { ask, started, finish } = scene()
    for (const name of names('act', 6)) ask(name, 'act')
    const search = new AbortController()
    const cancelled = ask('search', 'act', { signal: search.signal })
    search.abort(new Error('typed on'))
    await expect(cancelled).rejects.toThrow('typed on')
    await finish('act1')
    expect(started).not.toContain('search')
  })

  it('is not even queued when it was cancelled before', async () => {
    const { ask, started } = scene()
    const signal = AbortSignal.abort(new Error('left the page'))
    await expect(ask('search', 'visible', { signal })).rejects.toThrow('left the page')
    expect(started).toEqual([])
  })

  it('rejects at once while it runs, and keeps its place until it has ended', async () => {
    const { ask, started, finish } = scene()
    const search = new AbortController()
    const cancelled = ask('search', 'background', { signal: search.signal })
    for (const name of names('lock', 4)) ask(name, 'background')
    search.abort(new Error('typed on'))
    await expect(cancelled).rejects.toThrow('typed on')
    expect(started).not.toContain('lock4')
    await finish('search')
    expect(started).toContain('lock4')
  })
})

describe('a hold', () => {
  it('keeps every call back until its time, and says so', async () => {
    const { scheduler, ask, started } = scene()
    scheduler.holdUntil(1_003_000)
    ask('save', 'act')
    expect(scheduler.waitingUntil()).toBe(1_003_000)
    await vi.advanceTimersByTimeAsync(2999)
    expect(started).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual(['save'])
    expect(scheduler.waitingUntil()).toBeUndefined()
  })

  it('is not shortened by a later one', async () => {
    const { scheduler, ask, started } = scene()
    scheduler.holdUntil(1_005_000)
    scheduler.holdUntil(1_001_000)
    ask('save', 'act')
    await vi.advanceTimersByTimeAsync(4999)
    expect(started).toEqual([])
  })

  it('is lengthened by a longer one', async () => {
    const { scheduler, ask, started } = scene()
    scheduler.holdUntil(1_001_000)
    scheduler.holdUntil(1_005_000)
    ask('save', 'act')
    await vi.advanceTimersByTimeAsync(4999)
    expect(started).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual(['save'])
  })

  it('until a time that has passed holds nothing', () => {
    const { scheduler } = scene()
    scheduler.holdUntil(999_999)
    expect(scheduler.waitingUntil()).toBeUndefined()
  })

  it('ends with the next call when the machine slept over its end', () => {
    const { scheduler, ask, started } = scene()
    scheduler.holdUntil(1_060_000)
    vi.setSystemTime(2_000_000)
    ask('save', 'act')
    expect(started).toEqual(['save'])
    expect(scheduler.waitingUntil()).toBeUndefined()
  })

  it('tells listeners when it begins and ends, until they stop', async () => {
    const { scheduler } = scene()
    const heard: (number | undefined)[] = []
    const stop = scheduler.subscribe(() => heard.push(scheduler.waitingUntil()))
    scheduler.holdUntil(1_001_000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(heard).toEqual([1_001_000, undefined])
    stop()
    scheduler.holdUntil(1_009_000)
    expect(heard).toHaveLength(2)
  })
})
