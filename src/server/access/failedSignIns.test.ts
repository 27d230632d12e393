import { expect, test } from 'vitest'
import { createFailedSignIns } from './failedSignIns.ts'

function atClock(capacity?: number) {
  const clock = { now: 1_000_000 }
  const failedSignIns = createFailedSignIns(() => clock.now, capacity)
  const fail = (times: number, client = '192.0.2.7') =>
    Array.from({ length: times }, () => failedSignIns.add(client)).at(-1)
  return { clock, fail }
}

test('ten failures are free, and each further one doubles the wait up to five minutes', () => {
  const { clock, fail } = atClock()
  expect(fail(10)).toBe(0)
  const waits = Array.from({ length: 12 }, () => {
    const wait = fail(1) ?? Number.NaN
    clock.now += wait * 1000
    return wait
  })
  expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32])
  expect(Math.max(...waits)).toBeLessThanOrEqual(300)
  expect(waits.at(-1)).toBeGreaterThan(60)
})

test('what comes during a wait does not make it longer', () => {
  const { clock, fail } = atClock()
  fail(14)
  clock.now += 200
  expect(fail(1000)).toBe(1)
  clock.now += 800
  expect(fail(1)).toBe(2)
})

test('an hour later all is forgiven', () => {
  const { clock, fail } = atClock()
  fail(11)
  clock.now += 3_600_000
  expect(fail(10)).toBe(0)
})

test('who fails does not make others wait, unless they are in the same /64 network', () => {
  const { fail } = atClock()
  expect(fail(11, '192.0.2.7')).toBe(1)
  expect(fail(1, '192.0.2.8')).toBe(0)
  expect(fail(11, '2001:db8:1:2::a')).toBe(1)
  expect(fail(1, '2001:db8:1:2:ffff::b')).toBe(1)
  expect(fail(1, '2001:db8:1:3::a')).toBe(0)
})

test('the place that has failed least lately is forgotten when there are too many', () => {
  const { fail } = atClock(2)
  fail(11, '192.0.2.1')
  fail(11, '192.0.2.2')
  fail(1, '192.0.2.3')
  expect(fail(1, '192.0.2.2')).toBe(1)
  expect(fail(1, '192.0.2.1')).toBe(0)
})

test('a clock that is set back makes nobody wait for hours', () => {
  const { clock, fail } = atClock()
  fail(11)
  clock.now -= 900_000
  expect(fail(1)).toBeLessThanOrEqual(300)
})
