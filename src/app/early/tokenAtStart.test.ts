import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TabSession } from '../tabSession.ts'
import { TabStorage } from '../tabStorage.ts'
import { tokenAtStart } from './tokenAtStart.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The token that the tab's session begins with. */
function tokenOfSession(kept: string | undefined, link: string | undefined, hasTyped: boolean) {
  const storage = new TabStorage(undefined)
  if (kept !== undefined) storage.setItem('people-contacts:access-token', kept)
  if (hasTyped) storage.setItem('people-contacts:drafts:/v1', '{}')
  const channel = { send: () => {}, listen: () => {} }
  const session = new TabSession({ channel, storage })
  session.begin(link)
  const state = session.getState()
  if (state.phase !== 'signedIn') return undefined
  return session.credentials(state.number).getAccessToken({})
}

test.each(
  [undefined, 'token-1'].flatMap((kept) =>
    [undefined, 'token-1', 'token-2'].flatMap((link) =>
      [false, true].map((hasTyped) => ({ kept, link, hasTyped })),
    ),
  ),
)('what is asked for early is asked with the token of the session: %o', (start) => {
  const { kept, link, hasTyped } = start
  expect(tokenAtStart(start)).toBe(tokenOfSession(kept, link, hasTyped))
})
