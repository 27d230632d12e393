import { createClient, PersonContacts, PersonPage } from 'people-contacts'
import * as element from 'people-contacts/element'
import { contactsRoutes } from 'people-contacts/react-router'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

/** A portal on a server: all modules can be imported there, and the components render their root, which is empty. */
const getAccessToken = () => {
  throw new Error('Nothing is read on a server')
}
const client = createClient({ baseUrl: '/v1', getAccessToken })
const root = /^<div lang="en" class="people-contacts people-contacts-embedded"><\/div>$/

contactsRoutes({ client })
if (!('PersonContactsElement' in element)) throw new Error('There is no class for the element')
for (const Component of [PersonContacts, PersonPage]) {
  const html = renderToString(createElement(Component, { personId: 1, client }))
  if (!root.test(html)) throw new Error(`Rendered on a server: ${html}`)
}
