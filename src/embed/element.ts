import { PersonContactsElement } from './element/PersonContactsElement.tsx'

export { PersonContactsElement } from './element/PersonContactsElement.tsx'
export type { PersonContactsElementProps } from './element/personContactsElementProps.ts'
export type { PersonContactsEvents } from './element/personContactsEvents.ts'

declare global {
  interface HTMLElementTagNameMap {
    'person-contacts': PersonContactsElement
  }
}

/** Loaded twice, from two addresses, the first definition stays. On a server there is nothing to define. */
if (typeof customElements !== 'undefined' && !customElements.get('person-contacts')) {
  customElements.define('person-contacts', PersonContactsElement)
}
