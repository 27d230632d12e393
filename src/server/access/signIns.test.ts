import { expect, test } from 'vitest'
import { createSignIns } from './signIns.ts'

const good = 'the-one-that-is-good'
const office = '192.0.2.1'
const elsewhere = '198.51.100.7'

function afterGuessesFrom(client: string) {
  const signIns = createSignIns(() => 0)
  signIns.remember({ hash: good, client: office })
  for (let guess = 1; guess <= 11; guess += 1) {
    signIns.refuse({ hash: `guess-${guess}`, client })
  }
  return signIns
}

test('a right guess from where too many were wrong is not told from a wrong one, though colleagues use the token elsewhere', () => {
  const { admit, hasToWait, refuse } = afterGuessesFrom(elsewhere)
  const wrong = refuse({ hash: 'guess-12', client: elsewhere })
  expect(wrong).toMatchObject({ status: 429, message: 'Too Many Requests' })
  expect(() => admit({ hash: good, client: elsewhere })).toThrow(wrong)
  expect(hasToWait({ hash: good, client: elsewhere })).toBe(true)
})

test('where it was good before it is let in, whoever guesses from there', () => {
  const { admit, hasToWait } = afterGuessesFrom(office)
  expect(() => admit({ hash: good, client: office })).not.toThrow()
  expect(hasToWait({ hash: good, client: office })).toBe(false)
})

test('one that was good there before is no guess: it is told so at any time, and makes nobody wait', () => {
  const signIns = createSignIns(() => 0)
  signIns.remember({ hash: good, client: office })
  for (let call = 1; call <= 20; call += 1) {
    expect(signIns.refuse({ hash: good, client: office }).status).toBe(401)
  }
  expect(signIns.isGood({ hash: good, client: office })).toBe(false)
  expect(signIns.hasToWait({ hash: 'of-a-colleague', client: office })).toBe(false)
})

test('one that was good there before ends no wait, and spares no other token one', () => {
  const { admit, hasToWait, refuse } = afterGuessesFrom(office)
  for (let call = 1; call <= 20; call += 1) {
    expect(refuse({ hash: good, client: office }).status).toBe(401)
    expect(() => admit({ hash: good, client: office })).not.toThrow()
  }
  expect(hasToWait({ hash: 'guess-12', client: office })).toBe(true)
  expect(refuse({ hash: 'guess-12', client: office }).status).toBe(429)
})

test('one that was good elsewhere is a guess here', () => {
  const { refuse } = afterGuessesFrom(elsewhere)
  refuse({ hash: good, client: office })
  expect(refuse({ hash: good, client: elsewhere }).status).toBe(429)
})

test('so many that were good before are remembered, and those used longest ago are forgotten first', () => {
  const signIns = createSignIns(() => 0, 2)
  const statusOf = (hash: string) => signIns.refuse({ hash, client: office }).status
  for (const hash of ['a', 'b', 'c']) {
    signIns.remember({ hash, client: office })
    statusOf(hash)
  }
  for (let guess = 1; guess <= 11; guess += 1) statusOf(`guess-${guess}`)
  expect(['b', 'c', 'a'].map(statusOf)).toEqual([401, 401, 429])
})
