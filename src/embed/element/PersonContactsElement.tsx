import { createRoot, type Root } from 'react-dom/client'
import type { AccessTokens } from '../../client/accessToken.ts'
import type { StoredChange } from '../../contacts/contactsHost.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { personIdOf } from '../../people/personIdOf.ts'
import { type Client, PersonContacts, PersonPage } from '../index.ts'
import { clientKey, clientOf, followedAttributes, optionsOf } from './elementOptions.ts'
import { styles } from './styles.ts'

/** The events of `<person-contacts>`, with what their `detail` is. */
export interface PersonContactsEvents {
  /** Something typed is not saved yet, or a change is on its way; or that is over. */
  dirtychange: { isDirty: boolean }
  /** The API has stored a change that was made here. */
  contactschange: StoredChange
  /** "Request correction" was chosen for a locked contact; needs the attribute `offers-correction`. */
  correctionrequest: { contact: Contact; personId: number }
  /** The access token is missing or refused, and no other one came. */
  unauthorized: undefined
}

/**
 * `<person-contacts person-id="1" api-base="/v1">`: the contacts of a person with everything they need, in a shadow root
 * that no style of the page reaches. The token is a property, so that it never stands in the document.
 *
 * Attributes: `person-id`, `api-base` (default `/v1`), `account`, `account-header`, `with-person` (shows who it is above
 * the contacts), `color-scheme` (`auto`, `light`, `dark`), `language`, `directory-name`, `offers-correction`, `nonce`.
 * Events: see {@link PersonContactsEvents}; they bubble.
 */
export class PersonContactsElement extends HTMLElement {
  static readonly observedAttributes = followedAttributes

  /** The bearer token of the API; read before every request. */
  accessToken: string | undefined
  /** Where tokens can be renewed: asked instead of {@link accessToken}, and again with a token that was refused. */
  getAccessToken: AccessTokens['getAccessToken'] | undefined

  #root: Root | undefined
  #client: Client | undefined
  #clientKey = ''

  connectedCallback(): void {
    this.#render()
  }

  attributeChangedCallback(): void {
    this.#render()
  }

  /** An element that is only moved is connected again in the same turn. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#root?.unmount()
      this.#root = undefined
    })
  }

  /** Dispatches one of {@link PersonContactsEvents}. */
  tell<Name extends keyof PersonContactsEvents>(
    name: Name,
    detail: PersonContactsEvents[Name],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }))
  }

  #render(): void {
    if (!this.isConnected) return
    this.#root ??= createRoot(this.#place())
    const personId = personIdOf(this.getAttribute('person-id') ?? '')
    const Shown =
      this.hasAttribute('with-person') || personId === undefined ? PersonPage : PersonContacts
    this.#root.render(
      <Shown
        personId={personId ?? 0}
        client={this.#currentClient()}
        {...optionsOf(this)}
        onDirtyChange={(isDirty) => this.tell('dirtychange', { isDirty })}
        onCreated={this.#told('created')}
        onUpdated={this.#told('updated')}
        onDeleted={this.#told('deleted')}
        onRequestCorrection={
          this.hasAttribute('offers-correction')
            ? (contact, owner) => this.tell('correctionrequest', { contact, personId: owner })
            : undefined
        }
      />,
    )
  }

  #told(kind: StoredChange['kind']) {
    return (contact: Contact, personId: number) =>
      this.tell('contactschange', { kind, contact, personId })
  }

  #currentClient(): Client {
    const key = clientKey(this)
    if (!this.#client || key !== this.#clientKey) this.#client = clientOf(this)
    this.#clientKey = key
    return this.#client
  }

  #place(): Element {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`:host { display: block }\n${styles}`)
    shadow.adoptedStyleSheets = [sheet]
    const place = document.createElement('div')
    shadow.replaceChildren(place)
    return place
  }
}
