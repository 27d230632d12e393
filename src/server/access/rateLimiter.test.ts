import { expect, test } from 'vitest'
import { createRateLimiter } from './rateLimiter.ts'

function limiterAt(start: number) {
  const clock = { now: start }
  const limit = { burst: 20, seconds: 2, hourly: 100 }
  const limiter = createRateLimiter(limit, () => clock.now)
  const takeAll = () => {
    let taken = 0
    while (limiter.take('noor').allowed) taken++
    return taken
  }
  return { clock, limiter, takeAll }
}

test('a burst comes back evenly: ten calls in one second of two', () => {
  const { clock, takeAll } = limiterAt(0)
  expect(takeAll()).toBe(20)
  clock.now += 1000
  expect(takeAll()).toBe(10)
  clock.now += 60_000
  expect(takeAll()).toBe(20)
})

test('the calls of an hour run out, however slowly they are made', () => {
  const { clock, limiter } = limiterAt(0)
  let allowed = 0
  for (let second = 0; second < 200; second++) {
    clock.now += 1000
    if (limiter.take('noor').allowed) allowed++
  }
  expect(allowed).toBeGreaterThan(100)
  expect(allowed).toBeLessThan(107)
  expect(limiter.take('noor')).toMatchObject({ allowed: false, remaining: 0, limit: 100 })
})

test('a refused caller who waits as told is let in', () => {
  const { clock, limiter, takeAll } = limiterAt(5_000_000)
  for (let round = 0; round < 10; round++) {
    takeAll()
    const verdict = limiter.take('noor')
    clock.now += ('retryAfter' in verdict ? verdict.retryAfter : Number.NaN) * 1000
    expect(limiter.take('noor').allowed).toBe(true)
  }
})

test('one caller does not use up the budget of another', () => {
  const { limiter, takeAll } = limiterAt(0)
  takeAll()
  expect(limiter.take('ines')).toMatchObject({ allowed: true, remaining: 99 })
})

test('a clock that is set back gives nothing and takes nothing', () => {
  const { clock, takeAll } = limiterAt(1_000_000)
  expect(takeAll()).toBe(20)
  clock.now -= 500_000
  expect(takeAll()).toBe(0)
})

test('callers are forgotten once they have their whole budget again, and no earlier', () => {
  const { clock, limiter, takeAll } = limiterAt(0)
  takeAll()
  for (let n = 0; n < 1000; n++) limiter.take(`caller ${n}`)
  expect(limiter.remembered()).toBe(1001)
  clock.now += 700_000
  limiter.take('ines')
  expect(limiter.remembered()).toBe(1002)
  clock.now += 100_000
  limiter.take('ines')
  expect(limiter.remembered()).toBe(1)
})

test('asking whether a call is allowed counts nothing', () => {
  const { clock, limiter, takeAll } = limiterAt(0)
  expect(limiter.isAllowed('noor')).toBe(true)
  expect(takeAll()).toBe(20)
  expect(limiter.isAllowed('noor')).toBe(false)
  clock.now += 100
  for (let time = 0; time < 5; time++) expect(limiter.isAllowed('noor')).toBe(true)
  expect(takeAll()).toBe(1)
})
