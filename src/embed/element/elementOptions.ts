import type { MantineColorScheme } from '@mantine/core'
import { type Client, createClient } from '../index.ts'
import type { HeldElement } from './heldElement.ts'
import type { PersonContactsElement } from './PersonContactsElement.tsx'

const colorSchemes: readonly string[] = ['auto', 'light', 'dark'] satisfies MantineColorScheme[]

/** The attributes that make another client: another API or account is another session. */
const clientAttributes = ['api-base', 'account', 'account-header'] as const

/** Every attribute that the element follows. */
export const followedAttributes = [
  ...clientAttributes,
  'person-id',
  'with-person',
  'color-scheme',
  'language',
  'directory-name',
  'nonce',
  'offers-correction',
]

/** What the attributes of the element say about its client, as one string that changes when they do. */
export function clientKey(element: PersonContactsElement): string {
  return JSON.stringify(clientAttributes.map((name) => element.getAttribute(name)))
}

/** A client for the API and account that the attributes name, with the token that the element is given. */
export function clientOf(element: PersonContactsElement, held: HeldElement): Client {
  return createClient({
    baseUrl: element.getAttribute('api-base') ?? '/v1',
    account: element.getAttribute('account') ?? undefined,
    accountHeader: element.getAttribute('account-header') ?? undefined,
    getAccessToken(asked) {
      const shown = held.inSession
      return shown?.getAccessToken ? shown.getAccessToken(asked) : shown?.accessToken
    },
    onUnauthorized: () => held.inSession?.tell('unauthorized', undefined),
  })
}

/** The options that attributes give to the component. */
export function optionsOf(element: PersonContactsElement) {
  const text = (name: string) => element.getAttribute(name) ?? undefined
  const scheme = text('color-scheme')
  const isKnown = scheme !== undefined && colorSchemes.includes(scheme)
  return {
    colorScheme: isKnown ? (scheme as MantineColorScheme) : undefined,
    directoryName: text('directory-name'),
    nonce: element.nonce || undefined,
  }
}
