import { convertCssVariables, defaultCssVariablesResolver, useMantineTheme } from '@mantine/core'
import { useMemo } from 'react'

/**
 * Mantine's variables, written as text into the style element. Mantine's own component sets them as HTML, which a policy
 * of trusted types forbids.
 */
export function ThemeVariables({ styleNonce }: { styleNonce: string }) {
  const theme = useMantineTheme()
  const css = useMemo(
    () => convertCssVariables(defaultCssVariablesResolver(theme), '.people-contacts'),
    [theme],
  )
  return <style nonce={styleNonce}>{css}</style>
}
