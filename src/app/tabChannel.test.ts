import { expect, test, vi } from 'vitest'
import { openTabChannel, readTabMessage } from './tabChannel.ts'

test.each([{ kind: 'whoIsSignedIn' }, { kind: 'signedIn', token: 'token-1' }, { kind: 'signOut' }])(
  'a message of another tab is understood: $kind',
  (message) => {
    expect(readTabMessage(structuredClone(message))).toEqual(message)
  },
)

test.each([
  undefined,
  null,
  'signOut',
  17,
  [],
  [{ kind: 'signOut' }],
  {},
  { kind: 'SIGNOUT' },
  { kind: null },
  { kind: { kind: 'signOut' } },
  { kind: 'signedIn' },
  { kind: 'signedIn', token: '' },
  { kind: 'signedIn', token: 7 },
  { kind: 'signedIn', token: { toString: 'token-1' } },
  new Map([['kind', 'signOut']]),
])('rubbish on the channel is passed over: %j', (data) => {
  expect(readTabMessage(data)).toBeUndefined()
})

test('where the browser forbids it, nothing is said to other tabs and nothing heard, and the page starts all the same', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure', 'SecurityError')
  }
  vi.stubGlobal('BroadcastChannel', new Proxy(BroadcastChannel, { construct: refuse }))
  const channel = openTabChannel('people-contacts')
  channel.listen(() => undefined)
  channel.send({ kind: 'whoIsSignedIn' })
  vi.unstubAllGlobals()
})
