import type { MantineColorScheme, MantineThemeOverride } from '@mantine/core'
import { createContext } from 'react'

/** How everything inside one root looks. */
export interface Look {
  /** The one element that carries our styles, the colour scheme and Mantine's variables; it has the class `people-contacts`. */
  element: HTMLElement
  colorScheme: Exclude<MantineColorScheme, 'auto'>
  theme: MantineThemeOverride
  /** The CSP nonce for style elements that Mantine may make. */
  styleNonce: string
  /** Whether somebody takes care of Mantine's variables; else they come with Mantine, and stay. */
  hasVariables: boolean
}

export const LookContext = createContext<Look | undefined>(undefined)
