import { expect, test, vi } from 'vitest'
import { putSignInLinkAside, takeSignInLink } from './signInLink.ts'

function opened(address: string) {
  const { hash, pathname, search } = new URL(address, 'https://desk.example')
  const replaceState = vi.fn()
  return {
    location: { hash, pathname, search } as Location,
    history: { state: { from: '/people' }, replaceState } as unknown as History,
    replaceState,
  }
}

test('a link that signs in gives its token and leaves the address without it', () => {
  const page = opened('/people/7?tab=1#access_token=abc-123')
  expect(takeSignInLink(page)).toBe('abc-123')
  expect(page.replaceState).toHaveBeenCalledExactlyOnceWith(
    { from: '/people' },
    '',
    '/people/7?tab=1',
  )
})

test('every character that a bearer token may hold arrives unchanged', () => {
  expect(takeSignInLink(opened('/#access_token=a+b/c~d_e.f=='))).toBe('a+b/c~d_e.f==')
  expect(takeSignInLink(opened('/#access_token=a%2Bb%3D'))).toBe('a+b=')
})

test('a link with an empty token signs nobody in, and is cleaned too', () => {
  const page = opened('/people#access_token=')
  expect(takeSignInLink(page)).toBeUndefined()
  expect(page.replaceState).toHaveBeenCalledOnce()
})

test('a link whose fragment has left the address already gives its token, once', () => {
  const page = opened('/people/7')
  const entries = new Map([['people-contacts:sign-in-link', '#access_token=a+b%3D']])
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
  } as Storage
  expect(takeSignInLink(page, storage)).toBe('a+b=')
  expect(takeSignInLink(page, storage)).toBeUndefined()
  expect(page.replaceState).not.toHaveBeenCalled()
})

test('an address without a token is left alone', () => {
  const page = opened('/people#section')
  expect(takeSignInLink(page)).toBeUndefined()
  expect(page.replaceState).not.toHaveBeenCalled()
})

test('before the code of the page has come, the fragment leaves the address and waits in the storage of the tab', () => {
  const page = opened('/people/7?tab=1#access_token=abc-123')
  const setItem = vi.fn()
  putSignInLinkAside(page, { setItem } as unknown as Storage)
  expect(setItem).toHaveBeenCalledExactlyOnceWith(
    'people-contacts:sign-in-link',
    '#access_token=abc-123',
  )
  expect(page.replaceState).toHaveBeenCalledExactlyOnceWith(
    { from: '/people' },
    '',
    '/people/7?tab=1',
  )
})

test('where the tab can keep nothing, the link stays where the page finds it', () => {
  const page = opened('/people/7#access_token=abc-123')
  putSignInLinkAside(page, undefined)
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  putSignInLinkAside(page, { setItem } as unknown as Storage)
  expect(page.replaceState).not.toHaveBeenCalled()
})
