import type { ThemeChoice } from './useThemeChoice.ts'

/**
 * What the theme button chooses next: first the colours that are not on screen, so that every first press shows, then
 * the others, then the system's again.
 */
export function nextTheme(choice: ThemeChoice, system: 'light' | 'dark'): ThemeChoice {
  const opposite = system === 'dark' ? 'light' : 'dark'
  if (choice === 'system') return opposite
  return choice === opposite ? system : 'system'
}
