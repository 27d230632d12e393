import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineThemeOverride,
  mergeMantineTheme,
} from '@mantine/core'
import { randomKey } from './randomKey.ts'

/**
 * Puts Mantine's variables on `element` and whatever stands inside it, in a style sheet of its own (CSSOM,
 * `adoptedStyleSheets`): no policy forbids it. Two roots on one page have one each.
 *
 * @returns takes them away
 */
export function adoptThemeVariables(
  element: HTMLElement,
  theme: MantineThemeOverride,
): (() => void) | undefined {
  const { ownerDocument } = element
  const root = element.getRootNode()
  // What is not in a document yet will come into this one.
  const place = 'adoptedStyleSheets' in root ? (root as Document | ShadowRoot) : ownerDocument
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet
  if (!Sheet || !place.adoptedStyleSheets) return
  const key = randomKey()
  const sheet = new Sheet()
  const selector = `.people-contacts:where([data-people-contacts="${key}"])`
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  sheet.replaceSync(convertCssVariables(variables, selector))
  element.dataset.peopleContacts = key
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet]
  return () => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet)
    delete element.dataset.peopleContacts
  }
}

/** Whether an element has them already. */
export function bearsThemeVariables({ dataset }: HTMLElement): boolean {
  return dataset.peopleContacts !== undefined
}
