import 'people-contacts/element'

const slot = document.querySelector('.slot')
const heard = document.querySelector('#heard')
const people = new URLSearchParams(location.search).getAll('person')

function contactsOf(person: string): HTMLElement {
  const contacts = document.createElement('person-contacts')
  contacts.setAttribute('person-id', person)
  contacts.setAttribute('api-base', '/v1')
  contacts.setAttribute('directory-name', 'Active Directory')
  contacts.setAttribute('offers-correction', '')
  contacts.getAccessToken = () => fetch('/token').then((answer) => answer.text())
  for (const name of ['dirtychange', 'contactschange', 'correctionrequest'] as const) {
    contacts.addEventListener(name, ({ detail }) => {
      heard?.append(`${name} ${JSON.stringify(detail)}\n`)
    })
  }
  return contacts
}

document.querySelector('#toggle')?.addEventListener('click', () => {
  if (slot?.hasChildNodes()) slot.replaceChildren()
  else slot?.replaceChildren(...people.map(contactsOf))
})
