import 'people-contacts/styles.css'
import './development.css'
import { createClient, forgetDrafts } from 'people-contacts'
import { contactsRoutes } from 'people-contacts/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashRouter, Link, Outlet, RouterProvider, useNavigate } from 'react-router'
import { Changing } from './Changing.tsx'
import { NextAgent } from './NextAgent.tsx'

const getAccessToken = () => fetch('/token').then((answer) => answer.text())
const client = createClient({ baseUrl: '/v1', account: 'widget', getAccessToken })
const other = createClient({ baseUrl: '/v1', account: 'gadget', getAccessToken })

/** A bar that stays, and a part that scrolls by itself; no landmark says which is which. */
function Portal() {
  const navigate = useNavigate()
  const signOut = () => {
    forgetDrafts(client)
    void navigate('/')
  }
  return (
    <div className="page">
      <div>
        <Link to="/">Home</Link> <Link to="/people">People</Link>{' '}
        <button type="button" onClick={signOut}>
          Sign out
        </button>
      </div>
      <div className="scrolls">
        <Outlet />
      </div>
    </div>
  )
}

const router = createHashRouter([
  {
    path: '/',
    Component: Portal,
    children: [
      { path: 'changing/:personId', element: <Changing clients={[client, other]} /> },
      { path: 'next-agent/:personId', element: <NextAgent /> },
      {
        path: 'slow',
        loader: () => fetch('/news.json').then(() => null),
        children: contactsRoutes({ client }),
      },
      ...contactsRoutes({ client }),
    ],
  },
])

const place = document.getElementById('portal')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}
