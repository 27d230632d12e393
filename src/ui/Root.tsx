import './root.css'
import {
  type MantineColorScheme,
  type MantineColorSchemeManager,
  MantineProvider,
  type MantineThemeOverride,
} from '@mantine/core'
import type { ReactNode } from 'react'
import { ThemeVariables } from './ThemeVariables.tsx'
import { theme as ownTheme } from './theme.ts'
import { useSystemColorScheme } from './useSystemColorScheme.ts'

/** Nothing is kept by Mantine: the colour scheme comes through a prop. */
const noColorSchemeStorage: MantineColorSchemeManager = {
  get: (defaultScheme) => defaultScheme,
  set: () => undefined,
  clear: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
}

interface RootProps {
  /** The one element that carries our styles, Mantine's variables and the colour scheme; it has the class `people-contacts`. */
  element: HTMLElement
  /** `auto` follows the system's setting. */
  colorScheme: MantineColorScheme
  /** Must stay the same object. Default: our own theme. */
  theme?: MantineThemeOverride
  /** The CSP nonce for style elements that Mantine may make. */
  styleNonce?: string | undefined
  children: ReactNode
}

/** Everything on screen stands inside this: theme and colour scheme. Nothing is styled outside `element`. */
export function Root(props: RootProps) {
  const { element, colorScheme, theme = ownTheme, styleNonce = '', children } = props
  const systemScheme = useSystemColorScheme()
  const scheme = colorScheme === 'auto' ? systemScheme : colorScheme
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      getRootElement={() => element}
      getStyleNonce={() => styleNonce}
      colorSchemeManager={noColorSchemeStorage}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      withGlobalClasses={false}
    >
      <ThemeVariables element={element} />
      {children}
    </MantineProvider>
  )
}
