import { expect, test } from 'vitest'
import { resultAfterKey } from './resultAfterKey.ts'

test('arrow keys lead from the box through the results and back', () => {
  expect(resultAfterKey('ArrowDown', -1, 3)).toBe(0)
  expect(resultAfterKey('ArrowDown', 0, 3)).toBe(1)
  expect(resultAfterKey('ArrowUp', 1, 3)).toBe(0)
  expect(resultAfterKey('ArrowUp', 0, 3)).toBe(-1)
})

test('the last result is the end of the way down', () => {
  expect(resultAfterKey('ArrowDown', 2, 3)).toBe(2)
})

test('Home and End lead to the first and the last result, and stay with the text in the box', () => {
  expect(resultAfterKey('Home', 2, 3)).toBe(0)
  expect(resultAfterKey('End', 0, 3)).toBe(2)
  expect(resultAfterKey('Home', -1, 3)).toBeUndefined()
  expect(resultAfterKey('End', -1, 3)).toBeUndefined()
})

test('without results the focus stays in the box', () => {
  expect(resultAfterKey('ArrowDown', -1, 0)).toBe(-1)
})

test('every other key does what it always does', () => {
  expect(resultAfterKey('a', 1, 3)).toBeUndefined()
  expect(resultAfterKey('Enter', 1, 3)).toBeUndefined()
})
