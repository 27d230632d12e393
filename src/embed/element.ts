import { PersonContactsElement } from './element/PersonContactsElement.tsx'

export {
  PersonContactsElement,
  type PersonContactsEvents,
} from './element/PersonContactsElement.tsx'

declare global {
  interface HTMLElementTagNameMap {
    'person-contacts': PersonContactsElement
  }
}

/** Loaded twice, from two addresses, the first definition stays. On a server there is nothing to define. */
if (typeof customElements !== 'undefined' && !customElements.get('person-contacts')) {
  customElements.define('person-contacts', PersonContactsElement)
}
