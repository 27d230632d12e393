import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TabMessage } from './tabChannel.ts'
import { TabSession } from './tabSession.ts'
import { TabStorage } from './tabStorage.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A `sessionStorage` in memory. */
function tabStorage(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept))
  const storage = {
    get length() {
      return entries.size
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
  }
  return Object.assign(storage, { entries })
}

const signedIn = { 'people-contacts:access-token': 'token-1' }
const typed = { 'people-contacts:drafts:/v1': '{}' }

/** A `sessionStorage` that takes nothing more. */
function fullStorage() {
  const storage = tabStorage()
  vi.spyOn(storage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  return storage
}

interface NewTab {
  link?: string
  storage?: Storage
  /** Frozen, or kept by the browser for the way back: it hears nothing. */
  isDeaf?: boolean
}

/** The tabs of one browser: what one sends, all others hear. */
function browser() {
  const tabs: ((message: TabMessage) => void)[] = []
  const shared = tabStorage()
  return {
    shared,
    /** What all tabs hear from now on, as if another one had sent it. */
    say(message: TabMessage) {
      for (const tab of tabs) tab(message)
    },
    openTab({ link, storage = tabStorage(), isDeaf = false }: NewTab = {}) {
      const heard: ((message: TabMessage) => void)[] = []
      const own = (message: TabMessage) => {
        if (isDeaf) return
        for (const listener of heard) listener(message)
      }
      tabs.push(own)
      const channel = {
        send: (message: TabMessage) => {
          for (const tab of tabs) if (tab !== own) tab(message)
        },
        listen: (listener: (message: TabMessage) => void) => void heard.push(listener),
      }
      const session = new TabSession({ channel, storage: new TabStorage(storage), shared })
      session.begin(link)
      return session
    },
  }
}

function tokenOf(session: TabSession): string | undefined {
  const state = session.getState()
  if (state.phase !== 'signedIn') return undefined
  return session.credentials(state.number).getAccessToken({})
}

test('a tab without a session asks to sign in once no other tab has answered', () => {
  const session = browser().openTab()
  expect(session.getState()).toEqual({ phase: 'looking' })
  vi.advanceTimersByTime(200)
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'never' })
})

test('a reload keeps the session of the tab', () => {
  const storage = tabStorage()
  browser().openTab({ storage, link: 'token-1' })
  expect(tokenOf(browser().openTab({ storage }))).toBe('token-1')
})

test('a new tab gets the session of a tab that is signed in', () => {
  const { openTab } = browser()
  openTab({ link: 'token-1' })
  expect(tokenOf(openTab())).toBe('token-1')
})

test('a tab that is signed out hands over nothing', () => {
  const { openTab } = browser()
  openTab({ link: 'token-1' }).signOut()
  const session = openTab()
  vi.advanceTimersByTime(200)
  expect(session.getState().phase).toBe('signedOut')
})

test('a link with another token asks before it replaces the session of the tab', () => {
  const storage = tabStorage()
  browser().openTab({ storage, link: 'token-1' })
  const session = browser().openTab({ storage, link: 'token-2' })
  expect(session.getState()).toEqual({ phase: 'choosing', about: 'session' })
  session.choose('keep')
  expect(tokenOf(session)).toBe('token-1')
  session.offer('token-2')
  session.choose('replace')
  expect(tokenOf(session)).toBe('token-2')
})

test('a link in a new tab asks too when another tab has another session', () => {
  const { openTab } = browser()
  openTab({ link: 'token-1' })
  const storage = tabStorage()
  const session = openTab({ link: 'token-2', storage })
  expect(session.getState()).toEqual({ phase: 'choosing', about: 'session' })
  expect([...storage.entries.values()]).toContain('token-1')
  expect([...storage.entries.values()]).not.toContain('token-2')
  session.choose('keep')
  expect(tokenOf(session)).toBe('token-1')
})

test('the same link once more changes nothing', () => {
  const session = browser().openTab({ link: 'token-1' })
  const before = session.getState()
  session.offer('token-1')
  expect(session.getState()).toBe(before)
})

test('another identity by a link finds nothing that the one before has typed', () => {
  const storage = tabStorage({ ...signedIn, ...typed, 'of-somebody-else': 'stays' })
  const session = browser().openTab({ storage })
  session.offer('token-2')
  session.choose('replace')
  expect([...storage.entries.keys()]).toContain('of-somebody-else')
  expect([...storage.entries.keys()]).not.toContain('people-contacts:drafts:/v1')
})

test('signing out ends the session in every tab and forgets what was typed', () => {
  const { openTab } = browser()
  const storage = tabStorage({ ...signedIn, ...typed })
  const other = openTab({ storage })
  const session = openTab()
  session.signOut()
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'left' })
  expect(other.getState()).toEqual({ phase: 'signedOut', because: 'left' })
  expect(storage.entries.size).toBe(0)
})

test('a tab that was reloading while another one signed out finds no session and nothing typed', () => {
  const { openTab } = browser()
  const storage = tabStorage({ ...signedIn, ...typed })
  openTab({ storage, isDeaf: true })
  openTab({ link: 'token-1' }).signOut()
  const reloaded = openTab({ storage })
  expect(storage.entries.size).toBe(0)
  vi.advanceTimersByTime(200)
  expect(reloaded.getState()).toEqual({ phase: 'signedOut', because: 'left' })
})

test('a tab that slept while another one signed out leaves as soon as it looks again', () => {
  const { openTab } = browser()
  const storage = tabStorage()
  const sleeping = openTab({ storage, link: 'token-1', isDeaf: true })
  sleeping.lookAgain()
  expect(tokenOf(sleeping)).toBe('token-1')
  openTab({ link: 'token-1' }).signOut()
  sleeping.lookAgain()
  expect(sleeping.getState()).toEqual({ phase: 'signedOut', because: 'left' })
  expect(storage.entries.size).toBe(0)
})

test('a sign-out ends only the sessions that had begun before it', () => {
  const { openTab } = browser()
  openTab({ link: 'token-1' }).signOut()
  const storage = tabStorage()
  const session = openTab({ storage, link: 'token-2' })
  session.lookAgain()
  expect(tokenOf(session)).toBe('token-2')
  expect(tokenOf(openTab({ storage }))).toBe('token-2')
})

test('what all tabs share never holds the token', () => {
  const { openTab, shared } = browser()
  openTab({ link: 'token-1' }).signOut()
  expect(JSON.stringify([...shared.entries])).not.toContain('token-1')
})

test('a tab that opens while another one signs out gets no session from a third one that has not heard of it yet', () => {
  const { openTab, say } = browser()
  const opening = openTab()
  say({ kind: 'signOut' })
  say({ kind: 'signedIn', token: 'token-1' })
  expect(opening.getState()).toEqual({ phase: 'signedOut', because: 'left' })
})

test('a tab that was busy hands over its session late, and the new tab takes it all the same', () => {
  const { openTab, say } = browser()
  const session = openTab()
  vi.advanceTimersByTime(200)
  say({ kind: 'signedIn', token: 'token-1' })
  expect(tokenOf(session)).toBe('token-1')
})

test('a tab in which somebody has signed out takes no session of another tab', () => {
  const { openTab, say } = browser()
  const session = openTab({ link: 'token-1' })
  session.signOut()
  say({ kind: 'signedIn', token: 'token-2' })
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'left' })
})

test('a refused token asks to sign in again and keeps what was typed', () => {
  const storage = tabStorage({ ...signedIn, ...typed })
  const session = browser().openTab({ storage })
  session.credentials(1).onUnauthorized()
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'refused' })
  expect([...storage.entries.keys()]).toContain('people-contacts:drafts:/v1')
  expect([...storage.entries.values()]).not.toContain('token-1')
})

test('a refused token tells how many contacts had not been deleted yet', () => {
  const session = browser().openTab({ link: 'token-1' })
  session.credentials(1).onUnauthorized(2)
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'refused', undeleted: 2 })
})

test('signing out elsewhere forgets what was typed before a token was refused', () => {
  const { openTab, say } = browser()
  const storage = tabStorage({ ...signedIn, ...typed })
  const session = openTab({ storage })
  session.credentials(1).onUnauthorized()
  say({ kind: 'signOut' })
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'left' })
  expect(storage.entries.size).toBe(0)
})

test('a new tab after a sign-out is not told that somebody has signed out in it', () => {
  const { openTab } = browser()
  openTab({ link: 'token-1' }).signOut()
  const session = openTab()
  vi.advanceTimersByTime(200)
  expect(session.getState()).toEqual({ phase: 'signedOut', because: 'never' })
})

test('a call of an ended session is neither made nor counted in the name of the next one', () => {
  const session = browser().openTab({ link: 'token-1' })
  const earlier = session.credentials(1)
  session.signOut()
  session.signIn('token-2')
  expect(earlier.getAccessToken({})).toBeUndefined()
  earlier.onUnauthorized()
  expect(tokenOf(session)).toBe('token-2')
})

test('a token that was refused is not offered a second time', () => {
  const session = browser().openTab({ link: 'token-1' })
  expect(session.credentials(1).getAccessToken({ refused: 'token-1' })).toBeUndefined()
})

describe('what was typed before a session was refused', () => {
  test.each(['keep', 'replace'] as const)('is asked about when a link signs in: %s', (choice) => {
    const storage = tabStorage(typed)
    const session = browser().openTab({ storage })
    vi.advanceTimersByTime(200)
    session.offer('token-2')
    expect(session.getState()).toEqual({ phase: 'choosing', about: 'drafts' })
    expect(session.hasTyped()).toBe(true)
    session.choose(choice)
    expect(tokenOf(session)).toBe('token-2')
    expect(session.hasTyped()).toBe(choice === 'keep')
    expect(storage.entries.has('people-contacts:drafts:/v1')).toBe(choice === 'keep')
  })

  test('is asked about when the page is opened with a link, or gets the session of another tab', () => {
    const { openTab } = browser()
    const withLink = openTab({ storage: tabStorage(typed), link: 'token-2' })
    expect(withLink.getState()).toEqual({ phase: 'choosing', about: 'drafts' })
    openTab({ link: 'token-3' })
    const withTab = openTab({ storage: tabStorage(typed) })
    expect(withTab.getState()).toEqual({ phase: 'choosing', about: 'drafts' })
    withTab.choose('keep')
    expect(tokenOf(withTab)).toBe('token-3')
  })

  test('can be thrown away by who is about to sign in', () => {
    const storage = tabStorage({ ...signedIn, ...typed })
    const session = browser().openTab({ storage })
    session.credentials(1).onUnauthorized()
    const before = session.getState()
    const told = vi.fn()
    session.subscribe(told)
    session.forgetTyped()
    expect(told).toHaveBeenCalledOnce()
    expect(session.getState()).toEqual(before)
    expect(session.getState()).not.toBe(before)
    expect([session.hasTyped(), storage.entries.size]).toEqual([false, 0])
  })

  test('is forgotten when another tab signs out, also after a reload', () => {
    const { openTab } = browser()
    const storage = tabStorage(typed)
    const other = openTab({ storage })
    vi.advanceTimersByTime(200)
    expect(other.getState()).toEqual({ phase: 'signedOut', because: 'never' })
    openTab({ link: 'token-2' }).signOut()
    expect(other.getState()).toEqual({ phase: 'signedOut', because: 'left' })
    expect(storage.entries.size).toBe(0)
  })
})

test('a storage that is full or forbidden keeps nobody from signing in, and loses nothing while the page lives', () => {
  expect(tokenOf(browser().openTab({ storage: fullStorage(), link: 'token-1' }))).toBe('token-1')
  for (const refusing of [undefined, fullStorage()]) {
    const storage = new TabStorage(refusing)
    storage.setItem('people-contacts:drafts:/v1', '{}')
    expect(storage.getItem('people-contacts:drafts:/v1')).toBe('{}')
    expect(storage.hasTyped()).toBe(true)
    storage.forget()
    expect(storage.getItem('people-contacts:drafts:/v1')).toBeNull()
    expect(storage.hasTyped()).toBe(false)
  }
})

test('a storage that was full for a while holds the latest again', () => {
  const full = fullStorage()
  const storage = new TabStorage(full)
  storage.setItem('people-contacts:drafts:/v1', 'early')
  vi.mocked(full.setItem).mockRestore()
  storage.setItem('people-contacts:drafts:/v1', 'late')
  expect([...full.entries.values()]).toEqual(['late'])
  expect(storage.getItem('people-contacts:drafts:/v1')).toBe('late')
})
