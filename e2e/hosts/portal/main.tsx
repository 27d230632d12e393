import '@mantine/core/styles.css'
import 'people-contacts/styles.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createClient } from 'people-contacts'
import { contactsRoutes } from 'people-contacts/react-router'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Around } from './Around.tsx'
import { keepCache } from './keepCache.ts'
import { Portal } from './Portal.tsx'
import { renewableToken } from './renewableToken.ts'

const theme = createTheme({ primaryColor: 'teal', fontFamily: 'Georgia, serif' })
const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 5, staleTime: Number.POSITIVE_INFINITY } },
})
keepCache(queryClient)

const client = createClient({ baseUrl: '/v1', account: 'widget', getAccessToken: renewableToken() })
const router = createBrowserRouter([
  {
    path: '/',
    Component: Portal,
    children: [
      { path: 'around/:kind/:personId', element: <Around client={client} /> },
      { path: 'reports', loader: () => fetch('/reports.json'), element: <h1>Reports</h1> },
      ...contactsRoutes({
        client,
        queryClient,
        language: 'nl',
        directoryName: 'Active Directory',
        onDirtyChange: (isDirty) => {
          document.title = isDirty ? '* Portal' : 'Portal'
        },
      }),
    ],
  },
])

const place = document.getElementById('portal')
if (place) {
  createRoot(place).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}
