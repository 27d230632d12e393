import '@mantine/core/styles.css'
import 'people-contacts/styles.css'
import { Button, MantineProvider } from '@mantine/core'
import { createClient, PersonPage } from 'people-contacts'
import { version as reactVersion, useState } from 'react'
import { createRoot } from 'react-dom/client'

const client = createClient({
  baseUrl: '/v1',
  getAccessToken: () => fetch('/token').then((answer) => answer.text()),
})

function Portal() {
  const [isOpen, setOpen] = useState(false)
  const personId = Number(new URLSearchParams(location.search).get('person'))
  return (
    <>
      <p>React {reactVersion}</p>
      <Button onClick={() => setOpen(!isOpen)}>Toggle contacts</Button>
      {isOpen && <PersonPage personId={personId} client={client} peopleHref="/people" />}
    </>
  )
}

const place = document.getElementById('portal')
if (place) {
  createRoot(place).render(
    <MantineProvider>
      <Portal />
    </MantineProvider>,
  )
}
