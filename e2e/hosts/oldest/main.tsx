import '@mantine/core/styles.css'
import 'people-contacts/styles.css'
import { MantineProvider } from '@mantine/core'
import { createClient } from 'people-contacts'
import { contactsRoutes } from 'people-contacts/react-router'
import { version } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router'

const client = createClient({
  baseUrl: '/v1',
  getAccessToken: () => fetch('/token').then((answer) => answer.text()),
})

function Portal() {
  return (
    <>
      <p>React {version}</p>
      <Outlet />
    </>
  )
}

const router = createBrowserRouter([
  { path: '/', Component: Portal, children: contactsRoutes({ client }) },
])

const place = document.getElementById('portal')
if (place) {
  createRoot(place).render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  )
}
