import { expect, type Page } from '@playwright/test'
import type { Contacts } from './contacts.ts'
import { LeaveDialog } from './leaveDialog.ts'
import { PeoplePage } from './peoplePage.ts'
import { PersonPage } from './personPage.ts'
import type { ApiScene, PersonScene, Scene, SceneName } from './scene.ts'
import { SignInPage } from './signInPage.ts'

interface Where {
  /** Where the page is served, without a slash at the end; left out where Playwright's `baseURL` says it. */
  address?: string
  /** Signs in by the link of the first page that is opened. */
  token?: string | undefined
}

/**
 * The whole page as an agent works with it. Uses only roles and names that are published and stay the same, and waits
 * by itself: no sleeps are needed around it.
 *
 * @example
 * const app = new PeopleContacts(page, { address: 'http://127.0.0.1:8080', token })
 * await app.openPerson(1)
 * await app.contacts.add({ channel: 'email', label: 'Work', value: 'howard@example.org' })
 */
export class PeopleContacts {
  readonly signInPage: SignInPage
  readonly people: PeoplePage
  readonly person: PersonPage
  readonly leaveDialog: LeaveDialog
  readonly #page: Page
  readonly #address: string
  /** For calls beside the page; the page itself is signed in by the first address. */
  #accessToken: string | undefined
  #token: string | undefined

  constructor(page: Page, { address = '', token }: Where = {}) {
    this.#page = page
    this.#address = address
    this.#token = token
    this.#accessToken = token
    this.signInPage = new SignInPage(page)
    this.people = new PeoplePage(page)
    this.person = new PersonPage(page)
    this.leaveDialog = new LeaveDialog(page)
  }

  /** The contacts of the person whose page is open. */
  get contacts(): Contacts {
    return this.person.contacts
  }

  /** Signs in by a link and lands on the search for people; where somebody is signed in already, this one takes the place. */
  async signIn(token: string): Promise<void> {
    this.#token = token
    this.#accessToken = token
    await this.open('/people')
    const useNewLink = this.#page.getByRole('button', { name: 'Use the new link', exact: true })
    await expect(this.people.searchBox.or(useNewLink)).toBeVisible()
    if (await useNewLink.isVisible()) await useNewLink.click()
    await expect(this.people.searchBox).toBeVisible()
  }

  async openPeople(): Promise<void> {
    await this.open('/people')
    await expect(this.people.searchBox).toBeVisible()
  }

  /**
   * Opens the page of a person who exists, and waits until the name is on screen and so are the contacts, that there are
   * none, or what keeps them away.
   */
  async openPerson(personId: number): Promise<void> {
    await this.open(`/people/${personId}`)
    await expect(this.person.heading).toBeVisible()
    await this.contacts.expectSettled()
  }

  /** Opens any address of the page, and waits for nothing more than that. */
  async open(path: string): Promise<void> {
    const fragment = this.#token ? `#access_token=${this.#token}` : ''
    this.#token = undefined
    await this.#page.goto(`${this.#address}${path}${fragment}`)
  }

  /**
   * Sets a scene on a server that was started with `DEMO=1`: the same scene always gives the same people, contacts and
   * ids.
   *
   * @returns the person that the scene is about and the contacts that are stored then; a scene of the API is about nobody
   * @throws when nobody has signed in, or the server refuses, with its answer
   * @example
   * const { personId } = await app.scene('busy person')
   */
  async scene(name: PersonScene): Promise<Scene>
  async scene(name: ApiScene): Promise<{ scene: ApiScene }>
  async scene(name: SceneName): Promise<object> {
    if (this.#accessToken === undefined)
      throw new Error('Sign in, or give the token, before a scene')
    const answer = await this.#page.request.post(`${this.#address}/demo/scene`, {
      headers: { Authorization: `Bearer ${this.#accessToken}` },
      data: { scene: name },
    })
    if (!answer.ok()) throw new Error(`The scene was refused: ${await answer.text()}`)
    return answer.json()
  }
}
