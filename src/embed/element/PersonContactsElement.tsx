import { createRoot, type Root } from 'react-dom/client'
import type { AccessTokens } from '../../client/accessToken.ts'
import { personIdOf } from '../../people/personIdOf.ts'
import { type Client, forgetDrafts } from '../index.ts'
import { BrowserElement } from './BrowserElement.ts'
import { eventsOf } from './elementEvents.ts'
import { clientKey, clientOf, followedAttributes, optionsOf } from './elementOptions.ts'
import { HeldElement } from './heldElement.ts'
import { InLanguage } from './InLanguage.tsx'
import type { PersonContactsEvents } from './personContactsEvents.ts'
import { readFailedAgain } from './readFailedAgain.ts'
import { styles } from './styles.ts'

/**
 * `<person-contacts person-id="1" api-base="/v1">`: the contacts of a person with everything they need, in a shadow root
 * that no style of the page reaches. The token is a property, so that it never stands in the document.
 *
 * Attributes: `person-id`, `api-base` (default `/v1`), `account`, `account-header`, `with-person` (shows who it is above
 * the contacts), `color-scheme` (`auto`, `light`, `dark`), `language` (a BCP 47 tag; words are Dutch for `nl`, German
 * for `de`, else English), `directory-name`, `offers-correction`, `nonce`.
 * Events: see {@link PersonContactsEvents}; they bubble. When another agent signs in, `reset()` forgets what was read and typed.
 */
export class PersonContactsElement extends BrowserElement {
  static readonly observedAttributes = followedAttributes

  /** Where tokens can be renewed: asked instead of {@link accessToken}, and again with a token that was refused. */
  declare getAccessToken: AccessTokens['getAccessToken'] | undefined

  readonly #held = new HeldElement(this)
  #root: Root | undefined
  #client: Client | undefined
  #clientKey = ''
  #accessToken: string | undefined

  /** A page may set the token before the code of the element has arrived. */
  constructor() {
    super()
    const early = Object.getOwnPropertyDescriptor(this, 'accessToken')
    if (!early) return
    Reflect.deleteProperty(this, 'accessToken')
    this.accessToken = early.value
  }

  /** The bearer token of the API; read before every request. A new one asks again for what was refused. */
  get accessToken(): string | undefined {
    return this.#accessToken
  }

  set accessToken(token: string | undefined) {
    this.#accessToken = token
    if (this.#client) readFailedAgain(this.#client)
  }

  /** Somebody else signs in: forgets what was read and typed. */
  reset(): void {
    if (this.#client) forgetDrafts(this.#client)
    this.#client = undefined
    this.#render()
  }

  connectedCallback(): void {
    this.#render()
  }

  attributeChangedCallback(): void {
    this.#render()
  }

  /** An element that is only moved is connected again in the same turn. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount()
    })
  }

  /** Style sheets belong to one document: in another one, as that of a window of its own, everything is made anew. */
  adoptedCallback(): void {
    this.#unmount()
  }

  /** Dispatches one of {@link PersonContactsEvents}. */
  tell<Name extends keyof PersonContactsEvents>(
    name: Name,
    detail: PersonContactsEvents[Name],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }))
  }

  #unmount(): void {
    if (this.#client) this.#held.keepWhileWriting(this.#client)
    this.#root?.unmount()
    this.#root = undefined
  }

  #render(): void {
    const view = this.ownerDocument.defaultView
    if (!this.isConnected || !view) return
    this.#root ??= createRoot(this.#place(view))
    const personId = personIdOf(this.getAttribute('person-id') ?? '')
    this.#root.render(
      <InLanguage
        withPerson={this.hasAttribute('with-person') || personId === undefined}
        tag={this.getAttribute('language') ?? undefined}
        personId={personId ?? 0}
        client={this.#currentClient()}
        {...optionsOf(this)}
        {...eventsOf(this.#held, this.hasAttribute('offers-correction'))}
      />,
    )
  }

  #currentClient(): Client {
    const key = clientKey(this)
    if (!this.#client || key !== this.#clientKey) this.#client = clientOf(this, this.#held)
    this.#clientKey = key
    return this.#client
  }

  #place({ CSSStyleSheet, document }: Window & typeof globalThis): Element {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`:host { display: block; flex: 1 1 auto; min-inline-size: 0 }\n${styles}`)
    shadow.adoptedStyleSheets = [sheet]
    const place = document.createElement('div')
    shadow.replaceChildren(place)
    return place
  }
}
