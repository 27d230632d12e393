import { type MantineColorSchemeManager, MantineProvider, MantineThemeContext } from '@mantine/core'
import { type ReactNode, use, useLayoutEffect } from 'react'
import { type Look, LookContext } from './look.ts'
import { adoptThemeVariables, bearsThemeVariables } from './themeVariables.ts'

/** Nothing is kept by Mantine: the colour scheme comes through a prop. */
const noColorSchemeStorage: MantineColorSchemeManager = {
  get: (defaultScheme) => defaultScheme,
  set: () => undefined,
  clear: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
}

/** Lets Mantine's components look as everything else does; it loads with them. */
export function MantineLook({ children }: { children: ReactNode }) {
  const { element, colorScheme, theme, styleNonce, hasVariables } = useLookAround()

  // Of the standalone page, which has one look as long as it is open.
  useLayoutEffect(() => {
    if (!hasVariables && !bearsThemeVariables(element)) adoptThemeVariables(element, theme)
  }, [element, theme, hasVariables])

  return (
    // Else Mantine merges the whole theme of a portal into ours, sizes and single components too.
    <MantineThemeContext value={null}>
      <MantineProvider
        theme={theme}
        withCssVariables={false}
        getRootElement={() => element}
        getStyleNonce={() => styleNonce}
        colorSchemeManager={noColorSchemeStorage}
        defaultColorScheme={colorScheme}
        forceColorScheme={colorScheme}
        withGlobalClasses={false}
      >
        {children}
      </MantineProvider>
    </MantineThemeContext>
  )
}

/** The look of the nearest `Root`. */
function useLookAround(): Look {
  const look = use(LookContext)
  if (look === undefined) throw new Error('This needs a Root above it')
  return look
}
