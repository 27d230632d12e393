import './root.css'
import type { MantineColorScheme, MantineThemeOverride } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { LookContext } from './look.ts'
import { theme as ownTheme } from './theme.ts'
import { useSystemColorScheme } from './useSystemColorScheme.ts'

interface RootProps {
  /** The one element that carries our styles and the colour scheme; it has the class `people-contacts`. */
  element: HTMLElement
  /** `auto` follows the system's setting. */
  colorScheme: MantineColorScheme
  /** Must stay the same object. Default: our own theme. */
  theme?: MantineThemeOverride
  /** The CSP nonce for style elements that Mantine may make. */
  styleNonce?: string | undefined
  /** Whether the caller puts Mantine's variables on `element`, and takes them away. */
  hasVariables?: boolean
  children: ReactNode
}

/**
 * Everything on screen stands inside this: theme and colour scheme. Nothing is styled outside `element`. Mantine itself
 * comes with the first part that is made of it (`MantineLook`).
 */
export function Root(props: RootProps) {
  const { element, colorScheme: asked, theme = ownTheme, styleNonce = '', children } = props
  const { hasVariables = false } = props
  const systemScheme = useSystemColorScheme()
  const colorScheme = asked === 'auto' ? systemScheme : asked

  // Mantine's own name for it, so that its styles and ours follow the same one.
  useLayoutEffect(() => {
    element.setAttribute('data-mantine-color-scheme', colorScheme)
  }, [element, colorScheme])

  const look = useMemo(
    () => ({ element, colorScheme, theme, styleNonce, hasVariables }),
    [element, colorScheme, theme, styleNonce, hasVariables],
  )
  return <LookContext value={look}>{children}</LookContext>
}
