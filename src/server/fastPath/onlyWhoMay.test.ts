import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { tokenHash } from '../access/bearerToken.ts'
import { createRateLimiter, type RateLimit } from '../access/rateLimiter.ts'
import { readSettings } from '../settings/readSettings.ts'
import { surroundingsOf } from '../surroundings.ts'
import { createFastPath } from './fastPath.ts'

const token = 'a-token-that-is-good'
const hash = tokenHash(token)
const log = { info() {}, warn() {}, error() {} }

/** A way past the application that has nothing in memory yet, above a database in which every person has no contacts. */
function open(rateLimit?: RateLimit) {
  const settings = readSettings({ ACCESS_TOKEN: token })
  const surroundings = surroundingsOf(settings, { page: undefined, log, now: Date.now })
  const limiter = createRateLimiter(rateLimit, Date.now)
  const reads = { list: vi.fn(() => undefined), find: vi.fn(), findToken: vi.fn() }
  const store = { state: () => '1', syncReads: reads }
  const fastPath = createFastPath({ ...surroundings, store, accessToken: token, limiter })
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.7' })
  const incoming = new IncomingMessage(socket)
  const headers = { host: 'localhost', authorization: `Bearer ${token}` }
  Object.assign(incoming, { method: 'GET', url: '/v1/people/1/contacts', headers })
  incoming.rawHeaders = Object.entries(headers).flat()
  const ask = () => fastPath.give(incoming, new ServerResponse(incoming))
  return { ask, reads, limiter, signIns: surroundings.signIns }
}

const client = '192.0.2.7'

test('the contacts are read for a token that is known as good where the call comes from', () => {
  const { ask, reads, signIns } = open()
  signIns.remember({ hash, client })
  ask()
  expect(reads.list).toHaveBeenCalledOnce()
})

test('nothing is read for any other token: no time tells whoever guesses that one is right', () => {
  const { ask, reads, signIns } = open()
  signIns.remember({ hash, client: '198.51.100.1' })
  expect(ask()).toBe(false)
  expect([reads.list, reads.findToken].map(({ mock }) => mock.calls)).toEqual([[], []])
})

test('nothing is read for a caller who has to wait', () => {
  const { ask, reads, signIns, limiter } = open({ burst: 1, seconds: 3600, hourly: 1 })
  signIns.remember({ hash, client })
  limiter.take(hash)
  expect(ask()).toBe(false)
  expect(reads.list).not.toHaveBeenCalled()
})
