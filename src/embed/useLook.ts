import {
  DEFAULT_THEME,
  type MantineColorScheme,
  MantineContext,
  MantineThemeContext,
  type MantineThemeOverride,
  mergeMantineTheme,
  mergeThemeOverrides,
} from '@mantine/core'
import { use, useMemo } from 'react'
import { theme as ownTheme } from '../ui/theme.ts'

interface Look {
  theme: MantineThemeOverride
  colorScheme: MantineColorScheme
  /** Whether colours come from the portal. */
  isThemed: boolean
}

/** What a portal's theme decides. Sizes and the looks of single components stay ours: our layout is made for them. */
function coloursAndFont(theme: MantineThemeOverride): MantineThemeOverride {
  const { colors, primaryColor, white, black, fontFamily, cursorType } = theme
  const given = Object.entries({ colors, primaryColor, white, black, fontFamily, cursorType })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** A portal that is configured wrongly still shows contacts. */
function usable(theme: MantineThemeOverride): MantineThemeOverride {
  try {
    mergeMantineTheme(DEFAULT_THEME, theme)
    return theme
  } catch (error) {
    reportError(error)
    return ownTheme
  }
}

/** The theme and colour scheme that are given, else those of the MantineProvider around, else our own. */
export function useLook(
  given: MantineThemeOverride | undefined,
  givenScheme: MantineColorScheme | undefined,
): Look {
  const around = use(MantineContext)
  const themeAround = use(MantineThemeContext)
  const portal = given ?? themeAround
  const theme = useMemo(
    () => (portal ? usable(mergeThemeOverrides(ownTheme, coloursAndFont(portal))) : ownTheme),
    [portal],
  )
  const colorScheme = givenScheme ?? around?.colorScheme ?? 'light'
  return { theme, colorScheme, isThemed: Boolean(portal) }
}
