import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pause } from './pause.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a pause ends after its time and leaves no listener behind', async () => {
  const controller = new AbortController()
  const forget = vi.spyOn(controller.signal, 'removeEventListener')
  const paused = pause(500, controller.signal)
  await vi.advanceTimersByTimeAsync(500)
  await expect(paused).resolves.toBeUndefined()
  expect(forget).toHaveBeenCalledOnce()
})

it('a pause ends at once when it is cancelled, and leaves no timer behind', async () => {
  const controller = new AbortController()
  const paused = pause(500, controller.signal)
  controller.abort(new Error('left'))
  await expect(paused).rejects.toThrow('left')
  expect(vi.getTimerCount()).toBe(0)
})

it('a pause that was cancelled before does not begin', async () => {
  await expect(pause(500, AbortSignal.abort(new Error('left')))).rejects.toThrow('left')
  expect(vi.getTimerCount()).toBe(0)
})
