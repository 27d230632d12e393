import { expect, test } from 'vitest'
import { createReadiness } from './readiness.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

test('however many ask, the database is asked once a second', async () => {
  let asked = 0
  const ask = async () => {
    asked += 1
  }
  const { isReady } = createReadiness({ ask, log })
  const answers = await Promise.all(Array.from({ length: 1000 }, isReady))
  expect(new Set([...answers, await isReady()])).toEqual(new Set([true]))
  expect(asked).toBe(1)
})

test('a database that neither answers nor fails is not waited for without end', async () => {
  const ask = () => new Promise<never>(() => undefined)
  const { isReady } = createReadiness({ ask, log, patienceMilliseconds: 10 })
  expect(await isReady()).toBe(false)
})

test('a server that drains is not ready, also to those who asked before', async () => {
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const { isReady, drain } = createReadiness({ ask: () => answered, log })
  const asked = isReady()
  drain()
  answer()
  expect([await asked, await isReady()]).toEqual([false, false])
})
