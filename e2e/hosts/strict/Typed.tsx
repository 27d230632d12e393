import type { StrictMode } from 'react'

/** What the types know of the element: its tag, its events and, by the declaration of the README, its JSX. */
export function typed(): Parameters<typeof StrictMode>[0]['children'] {
  const element: HTMLElement & { accessToken: string | undefined } =
    document.createElement('person-contacts')
  element.accessToken = 'token'
  const contacts = document.querySelector('person-contacts')
  contacts?.addEventListener('dirtychange', ({ detail }) => detail.isDirty satisfies boolean)
  contacts?.addEventListener('click', ({ clientX }) => clientX satisfies number)
  contacts?.removeEventListener('contactschange', ({ detail: { contact } }) => contact.id)
  return (
    <person-contacts
      className="contacts"
      person-id={1}
      getAccessToken={() => 'token'}
      oncontactschange={({ detail }) => detail.kind satisfies string}
      ref={(shown) => shown?.reset()}
    />
  )
}
