import { convertCssVariables, defaultCssVariablesResolver, useMantineTheme } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { randomKey } from './randomKey.ts'

/**
 * Mantine's variables on `element` and whatever stands inside it, in a style sheet of its own (CSSOM,
 * `adoptedStyleSheets`): no policy forbids it, and it goes with the component. Two roots on one page have one each.
 */
export function ThemeVariables({ element }: { element: HTMLElement }) {
  const theme = useMantineTheme()

  useLayoutEffect(() => {
    const { ownerDocument } = element
    const root = element.getRootNode()
    // What is not in a document yet will come into this one.
    const place = 'adoptedStyleSheets' in root ? (root as Document | ShadowRoot) : ownerDocument
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet
    if (!Sheet || !place.adoptedStyleSheets) return
    const key = randomKey()
    const sheet = new Sheet()
    const selector = `.people-contacts:where([data-people-contacts="${key}"])`
    sheet.replaceSync(convertCssVariables(defaultCssVariablesResolver(theme), selector))
    element.dataset.peopleContacts = key
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet]
    return () => {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [element, theme])

  return null
}
