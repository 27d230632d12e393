import { expect, test } from 'vitest'
import { waitingMessages } from './waitingMessages.ts'

test.each([
  [1, 'in 1 second.'],
  [90, 'in 90 seconds.'],
  [91, 'in 2 minutes.'],
  [3600, 'in 60 minutes.'],
])('a wait of %i s is said in seconds as long as they can be counted: %s', (seconds, text) => {
  expect(waitingMessages.ends(seconds)).toBe(text)
})
