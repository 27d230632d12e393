import { expect, test } from 'vitest'
import type { CallBudgets } from '../store/callBudgets.ts'
import { StoreUnavailable, type Unavailability } from '../store/storeUnavailable.ts'
import { createRateLimiter } from './rateLimiter.ts'
import { createSharedRateLimiter } from './sharedRateLimiter.ts'

const limit = { burst: 2, seconds: 2, hourly: 3600 }

function limiterOn(take: CallBudgets['take']) {
  const clock = { now: 1_000_000 }
  const alone = createRateLimiter(limit, () => clock.now)
  return { clock, limiter: createSharedRateLimiter(limit, { take }, alone, () => clock.now) }
}

test('whoever was told to wait costs the database nothing until then', async () => {
  let asked = 0
  const { clock, limiter } = limiterOn(async () => {
    asked += 1
    return { isCounted: asked > 1, short: -2, long: 3000 }
  })
  const refused = { allowed: false, remaining: 3000, limit: 3600, reset: 1600 }
  expect(await limiter.take('noor')).toEqual({ ...refused, retryAfter: 3 })
  clock.now += 1500
  expect(await limiter.take('noor')).toEqual({ ...refused, retryAfter: 2 })
  expect(asked).toBe(1)
  clock.now += 1500
  expect(await limiter.take('noor')).toMatchObject({ allowed: true })
})

test('a wait that was told before the clock was set back is not told on', async () => {
  const answers = [
    { isCounted: false, short: -2, long: 3000 },
    { isCounted: true, short: 1, long: 3000 },
  ]
  const { clock, limiter } = limiterOn(async () => answers.shift() ?? expect.fail('asked again'))
  expect(await limiter.take('noor')).toMatchObject({ allowed: false, retryAfter: 3 })
  clock.now -= 3_600_000
  expect(await limiter.take('noor')).toMatchObject({ allowed: true })
})

const failing = (reason: Unavailability) =>
  limiterOn(() => Promise.reject(new StoreUnavailable(reason, new Error('no')))).limiter

test.each(['full', 'readOnly', 'busy', 'failing'] as const)(
  'on a database that is %s the server counts by itself',
  async (reason) => {
    const limiter = failing(reason)
    for (const allowed of [true, true, false]) {
      expect(await limiter.take('noor')).toMatchObject({ allowed })
    }
  },
)

test('without a database nothing is let in: it could not be answered anyway', async () => {
  await expect(failing('unreachable').take('noor')).rejects.toThrow(StoreUnavailable)
})
