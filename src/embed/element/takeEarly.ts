import type { PersonContactsElement } from './PersonContactsElement.tsx'

/**
 * Takes what a page has set before the code of the element had arrived: properties of the element's own, which would hide
 * those of its class; and what React, which knows no such property yet, has written into an attribute: a token does not
 * stand in the document.
 */
export function takeEarly(element: PersonContactsElement): void {
  for (const name of ['accessToken', 'getAccessToken'] as const) {
    const early = Object.getOwnPropertyDescriptor(element, name)
    Reflect.deleteProperty(element, name)
    if (early) Object.assign(element, { [name]: early.value })
  }
  const written = element.getAttribute('accesstoken')
  if (written === null) return
  element.removeAttribute('accesstoken')
  element.accessToken = written
}
