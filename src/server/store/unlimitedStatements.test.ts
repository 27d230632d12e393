import { expect, test } from 'vitest'
import { followStatements } from './unlimitedStatements.ts'

const followed = (statements: string[]) => {
  const { isUnlimited } = followStatements()
  return statements.filter(isUnlimited)
}

test('statements are limited, those of a transaction too', () => {
  expect(followed(['begin', 'select 1', 'commit', 'select 2'])).toEqual([])
})

test('a transaction that switches the limit off may take long, to its end', () => {
  const off = 'set local statement_timeout = 0'
  expect(followed(['begin', off, 'create index', 'commit', 'select 2'])).toEqual([
    'create index',
    'commit',
  ])
  expect(followed(['begin', off, 'rollback', 'select 2'])).toEqual(['rollback'])
})

test('a connection that switches it off may take long until it is set again, whatever transactions it has', () => {
  const statements = ['set statement_timeout = 0', 'begin', 'commit', 'select 1']
  const reset = 'reset statement_timeout'
  expect(followed([...statements, reset, 'select 2'])).toEqual([...statements.slice(1), reset])
})
