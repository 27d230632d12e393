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
