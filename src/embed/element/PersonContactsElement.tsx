import { createRoot, type Root } from 'react-dom/client'
import type { AccessTokens } from '../../client/accessToken.ts'
import { personIdOf } from '../../people/personIdOf.ts'
import { forgetDrafts } from '../clientSession.ts'
import type { Client } from '../index.ts'
import { BrowserElement } from './BrowserElement.ts'
import { eventsOf } from './elementEvents.ts'
import { clientKey, clientOf, followedAttributes, optionsOf } from './elementOptions.ts'
import { HeldElement } from './heldElement.ts'
import { InLanguage } from './InLanguage.tsx'
import type { PersonContactsEvents } from './personContactsEvents.ts'
import { readFailedAgain } from './readFailedAgain.ts'
import { styles } from './styles.ts'
import { takeEarly } from './takeEarly.ts'

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

  #held = new HeldElement(this)
  #root: Root | undefined
  /** By what the attributes say: another API or account is another session. */
  readonly #clients = new Map<string, Client>()
  #accessToken: string | undefined
  #getAccessToken: AccessTokens['getAccessToken'] | undefined

  constructor() {
    super()
    takeEarly(this)
  }

  /** The bearer token of the API; read before every request. A new one asks again for what was refused. */
  get accessToken(): string | undefined {
    return this.#accessToken
  }

  set accessToken(token: string | undefined) {
    const isSame = token === this.#accessToken
    this.#accessToken = token
    if (!isSame) this.#readFailedAgain()
  }

  /**
   * Where tokens can be renewed: asked instead of {@link accessToken}, and again with a token that was refused. The first
   * one asks again for what was refused before.
   */
  get getAccessToken(): AccessTokens['getAccessToken'] | undefined {
    return this.#getAccessToken
  }

  set getAccessToken(getAccessToken: AccessTokens['getAccessToken'] | undefined) {
    // A page may give another function with each drawing of its own.
    const isFirst = this.#getAccessToken === undefined
    this.#getAccessToken = getAccessToken
    if (isFirst) this.#readFailedAgain()
  }

  /**
   * Somebody else signs in: forgets what was read and typed, also before a reload. Changes that have not been sent yet are
   * not made in the other's name.
   */
  reset(): void {
    this.#currentClient()
    for (const client of this.#clients.values()) forgetDrafts(client)
    this.#clients.clear()
    this.#held.end()
    this.#held = new HeldElement(this)
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

  #readFailedAgain(): void {
    for (const client of this.#clients.values()) readFailedAgain(client)
  }

  #unmount(): void {
    for (const client of this.#clients.values()) this.#held.keepWhileWriting(client)
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
    const client = this.#clients.get(key) ?? clientOf(this, this.#held)
    this.#clients.set(key, client)
    return client
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
