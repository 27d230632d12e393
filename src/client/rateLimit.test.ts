import { describe, expect, it } from 'vitest'
import { readHold, readRetryAfter } from './rateLimit.ts'

const now = Date.parse('2026-03-02T09:00:00Z')

function hold(status: number, headers: Record<string, string> = {}): number | undefined {
  const until = readHold(new Response(null, { status, headers }), now)
  return until === undefined ? undefined : until - now
}

describe('a 429', () => {
  it('is obeyed for the seconds it names', () => {
    expect(hold(429, { 'Retry-After': '7' })).toBe(7000)
  })

  it('is obeyed until the date it names, by the clock of the API', () => {
    const headers = {
      Date: 'Mon, 02 Mar 2026 09:10:00 GMT',
      'Retry-After': 'Mon, 02 Mar 2026 09:10:05 GMT',
    }
    expect(hold(429, headers)).toBe(5000)
  })

  it('without Retry-After is obeyed for two seconds', () => {
    expect(hold(429)).toBe(2000)
    expect(hold(429, { 'Retry-After': 'soon' })).toBe(2000)
  })

  it('holds for at least a second and at most an hour', () => {
    expect(hold(429, { 'Retry-After': '0' })).toBe(1000)
    expect(hold(429, { 'Retry-After': '999999999999' })).toBe(3_600_000)
  })
})

describe('a budget that is used up', () => {
  const inSeconds = (seconds: number) => String(now / 1000 + seconds)

  it('is waited for when it is renewed within a minute', () => {
    const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': inSeconds(20) }
    expect(hold(200, headers)).toBe(20_000)
  })

  it('is measured by the clock of the API where ours is wrong', () => {
    const headers = {
      Date: new Date(now + 600_000).toUTCString(),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': inSeconds(603),
    }
    expect(hold(200, headers)).toBe(3000)
  })

  it('of an hour holds nothing: the API says itself when it refuses', () => {
    const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': inSeconds(1800) }
    expect(hold(200, headers)).toBeUndefined()
  })

  it('that was renewed meanwhile holds nothing', () => {
    const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': inSeconds(-1) }
    expect(hold(200, headers)).toBeUndefined()
  })

  it('is not assumed where something is left or the headers are missing', () => {
    const left = { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': inSeconds(20) }
    expect(hold(200, left)).toBeUndefined()
    expect(hold(200, { 'X-RateLimit-Reset': inSeconds(20) })).toBeUndefined()
    expect(hold(200, { 'X-RateLimit-Remaining': '0' })).toBeUndefined()
    expect(hold(200)).toBeUndefined()
  })
})

describe('Retry-After', () => {
  it('of a date that has passed is no wait', () => {
    const headers = new Headers({ 'Retry-After': 'Mon, 02 Mar 2026 08:00:00 GMT' })
    expect(readRetryAfter(headers, now)).toBe(0)
  })

  it('that is missing says nothing', () => {
    expect(readRetryAfter(new Headers(), now)).toBeUndefined()
  })
})
