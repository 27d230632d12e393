import { tokenKey } from './keptInTab.ts'
import type { SessionState, SignedOutReason } from './sessionState.ts'
import { SignOuts } from './signOuts.ts'
import type { TabChannel, TabMessage } from './tabChannel.ts'
import type { TabStorage } from './tabStorage.ts'

/** How long a new tab waits for another one to hand over its session. */
const answerWithinMs = 200

interface TabSessionOptions {
  channel: TabChannel
  storage: TabStorage
  /** The `localStorage`, which all tabs share: it says when somebody signed out, and never holds the token. */
  shared?: Storage | undefined
}

/**
 * Who is signed in in this tab. The access token is kept in the tab's own storage, is handed to new tabs of this page
 * that ask for it, and is given to nobody but the client. A link never replaces a session without asking.
 */
export class TabSession {
  readonly #channel: TabChannel
  readonly #storage: TabStorage
  readonly #signOuts: SignOuts
  readonly #listeners = new Set<() => void>()
  #state: SessionState = { phase: 'looking' }
  #token: string | undefined
  /** The other token that the agent is asked about. */
  #offered: string | undefined
  /** The token of the link that this tab was opened with, as long as other tabs may answer. */
  #linkToken: string | undefined
  #number = 0
  /** Somebody signed out while this tab was loading or closed. */
  #endedBefore = false

  constructor({ channel, storage, shared }: TabSessionOptions) {
    this.#channel = channel
    this.#storage = storage
    this.#signOuts = new SignOuts(storage, shared)
    channel.listen((message) => this.#hear(message))
  }

  readonly getState = (): SessionState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes up the session of this tab, that of the link it was opened with, or that of another tab; call it once. */
  begin(linkToken: string | undefined): void {
    this.#endedBefore = this.#signOuts.hasEnded()
    if (this.#endedBefore) this.#storage.forget()
    const kept = this.#storage.getItem(tokenKey) ?? undefined
    if (kept !== undefined) this.#enter(kept)
    if (linkToken !== undefined) this.offer(linkToken)
    if (kept === undefined) this.#askOtherTabs(linkToken)
  }

  /**
   * What a client of session `number` needs. It gets no token of a later session: a call that waited for its turn must
   * not be made in another agent's name.
   */
  credentials(number: number) {
    const isCurrent = () => this.#state.phase === 'signedIn' && this.#state.number === number
    return {
      getAccessToken: ({ refused }: { refused?: string }) =>
        isCurrent() && this.#token !== refused ? this.#token : undefined,
      /** @param undeleted how many deletes were on their way */
      onUnauthorized: (undeleted = 0) => {
        if (isCurrent()) this.#refuse(undeleted)
      },
    }
  }

  /** Signs in with a token that the agent has entered and the API has accepted. */
  signIn(token: string): void {
    this.#enter(token)
  }

  /** Signs in with the token of a link; asks first when another session is in use. */
  offer(token: string): void {
    if (this.#token === undefined) this.#takeUp(token)
    else if (this.#token !== token) this.#ask(token)
  }

  /** The agent's answer in the phase `choosing`. Another identity gets nothing that the one before has typed. */
  choose(choice: 'keep' | 'replace'): void {
    const token = (choice === 'keep' && this.#token) || this.#offered
    if (choice === 'replace') this.#storage.forget()
    if (token !== undefined) this.#enter(token)
  }

  /** Whether the tab keeps something that was typed before its session ended. */
  hasTyped(): boolean {
    return this.#storage.hasTyped()
  }

  /** Throws away what was typed before the session ended, for somebody else who is about to sign in. */
  forgetTyped(): void {
    this.#storage.forget()
    this.#become({ ...this.#state })
  }

  /** Leaves if somebody has signed out while this tab could not hear of it: it was frozen, or kept for the way back. */
  lookAgain(): void {
    if (this.#hasSomethingToLeave() && this.#signOuts.hasEnded()) this.#leaveForGood()
  }

  /** Signs out, here and in every other tab, and forgets what was typed. */
  signOut(): void {
    this.#signOuts.tell()
    this.#channel.send({ kind: 'signOut' })
    this.#leaveForGood()
  }

  /** A link in a new tab signs in at once; if another tab turns out to have another session, the agent is asked. */
  #askOtherTabs(linkToken: string | undefined): void {
    this.#linkToken = linkToken
    this.#channel.send({ kind: 'whoIsSignedIn' })
    setTimeout(() => {
      this.#linkToken = undefined
      if (this.#state.phase === 'looking') this.#leave(this.#endedBefore ? 'left' : 'never')
    }, answerWithinMs)
  }

  #hear(message: TabMessage): void {
    const { phase } = this.#state
    if (message.kind === 'signOut') {
      if (this.#hasSomethingToLeave()) this.#leaveForGood()
    } else if (message.kind === 'signedIn') {
      if (this.#isNew()) this.#takeUp(message.token)
      else if (phase === 'signedIn') this.#compareWithLink(message.token)
    } else if (phase === 'signedIn' && this.#token !== undefined) {
      this.#channel.send({ kind: 'signedIn', token: this.#token })
    }
  }

  /** Also where the token was refused: what was typed is still there. */
  #hasSomethingToLeave(): boolean {
    const state = this.#state
    return state.phase !== 'signedOut' || state.because === 'refused' || this.hasTyped()
  }

  /** Whether nobody has been signed in here yet: then the answer of another tab is welcome, late as it may be. */
  #isNew(): boolean {
    const state = this.#state
    return state.phase === 'looking' || (state.phase === 'signedOut' && state.because === 'never')
  }

  #compareWithLink(tokenElsewhere: string): void {
    const linkToken = this.#linkToken
    if (linkToken === undefined || linkToken === tokenElsewhere) return
    this.#linkToken = undefined
    this.#keep(tokenElsewhere)
    this.#ask(linkToken)
  }

  /** Signs in where nobody is; asks first whether what is kept in this tab is theirs. */
  #takeUp(token: string): void {
    if (this.hasTyped()) this.#ask(token)
    else this.#enter(token)
  }

  #enter(token: string): void {
    this.#keep(token)
    this.#signOuts.begin()
    this.#offered = undefined
    this.#number += 1
    this.#become({ phase: 'signedIn', number: this.#number })
  }

  #keep(token: string): void {
    this.#token = token
    this.#storage.setItem(tokenKey, token)
  }

  #ask(offered: string): void {
    this.#offered = offered
    this.#become({ phase: 'choosing', about: this.#token === undefined ? 'drafts' : 'session' })
  }

  /** The API refuses the token: the agent signs in again and goes on, so what was typed stays. */
  #refuse(undeleted: number): void {
    this.#storage.removeItem(tokenKey)
    this.#leave('refused', undeleted)
  }

  #leaveForGood(): void {
    this.#storage.forget()
    this.#leave('left')
  }

  #leave(because: SignedOutReason, undeleted = 0): void {
    this.#token = undefined
    this.#offered = undefined
    this.#become({ phase: 'signedOut', because, ...(undeleted > 0 && { undeleted }) })
  }

  #become(state: SessionState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
