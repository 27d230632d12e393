import 'people-contacts/styles.css'
import './strict.css'
import { createClient, PersonContacts } from 'people-contacts'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const getAccessToken = () => fetch('/token').then((answer) => answer.text())
const accounts = ['widget', 'gadget'].map((account) => ({
  account,
  client: createClient({ baseUrl: '/v1', account, getAccessToken }),
}))

/** The same person in two accounts, side by side; without Mantine and with a colour scheme of its own. */
function Portal() {
  const [isOpen, setOpen] = useState(false)
  const personId = Number(new URLSearchParams(location.search).get('person'))
  return (
    <main>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Toggle contacts
      </button>
      {accounts.map(({ account, client }) => (
        <article key={account} aria-label={account}>
          {isOpen && <PersonContacts personId={personId} client={client} colorScheme="light" />}
        </article>
      ))}
    </main>
  )
}

const place = document.getElementById('portal')
if (place) createRoot(place).render(<Portal />)
