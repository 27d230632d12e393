import 'people-contacts/styles.css'
import { createClient, type Language, PersonContacts } from 'people-contacts'
import { dutch } from 'people-contacts/languages/dutch'
import { german } from 'people-contacts/languages/german'
import { contactsRoutes } from 'people-contacts/react-router'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Link, Outlet, RouterProvider } from 'react-router'
import { marked } from './marked.ts'

const few: Language = { tag: 'en', words: { form: { value: { telephone: 'Phone' } } } }
const wrong = 'en_GB'
const languages = new Map<string, Language | string>(
  Object.entries({ dutch, german, marked, few, wrong }),
)
const asked = new URLSearchParams(location.search)
const language = languages.get(asked.get('speak') ?? '') ?? 'en-GB'

const client = createClient({
  baseUrl: '/v1',
  getAccessToken: () => fetch('/token').then((answer) => answer.text()),
})

function Portal() {
  return (
    <>
      <Link to="/home">Home</Link>
      <main>
        <Outlet />
      </main>
    </>
  )
}

/** The same person twice, or two people, in two languages that can be exchanged. */
function Two() {
  const [isTurned, setTurned] = useState(false)
  const personId = Number(asked.get('person'))
  const other = Number(asked.get('other') ?? personId)
  const [left, right] = isTurned ? [german, dutch] : [dutch, german]
  return (
    <>
      <button type="button" onClick={() => setTurned(!isTurned)}>
        Exchange languages
      </button>
      <article aria-label="left">
        <PersonContacts personId={personId} client={client} language={left} />
      </article>
      <article aria-label="right">
        <PersonContacts personId={other} client={client} language={right} />
      </article>
    </>
  )
}

const onRequestCorrection = () => undefined
const router = createBrowserRouter([
  {
    path: '/',
    Component: Portal,
    children: [
      { path: 'home', element: <p>Home</p> },
      { path: 'two', Component: Two },
      ...contactsRoutes({ client, language, onRequestCorrection }),
    ],
  },
])

const place = document.getElementById('portal')
if (place) createRoot(place).render(<RouterProvider router={router} />)
