import { expect, test } from 'vitest'
import { nextTheme } from './nextTheme.ts'

test.each(['light', 'dark'] as const)(
  'on a %s system the first press changes the colours',
  (system) => {
    expect(nextTheme('system', system)).not.toBe('system')
    expect(nextTheme('system', system)).not.toBe(system)
  },
)

test.each(['light', 'dark'] as const)(
  'on a %s system three presses show every choice and end where they began',
  (system) => {
    const first = nextTheme('system', system)
    const second = nextTheme(first, system)
    expect(new Set(['system', first, second]).size).toBe(3)
    expect(nextTheme(second, system)).toBe('system')
  },
)
