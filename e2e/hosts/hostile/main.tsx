import 'people-contacts/styles.css'
import './hostile.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { createClient, PersonPage } from 'people-contacts'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const theme = createTheme({ primaryColor: 'red', defaultRadius: 'xl', scale: 2 })
const client = createClient({
  baseUrl: '/v1',
  getAccessToken: () => fetch('/token').then((answer) => answer.text()),
})

function Portal() {
  const [isOpen, setOpen] = useState(false)
  const personId = Number(new URLSearchParams(location.search).get('person'))
  return (
    <div className="page">
      <h1>Old portal</h1>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Toggle contacts
      </button>
      <div className="slot">{isOpen && <PersonPage personId={personId} client={client} />}</div>
      <ul>
        <li>
          <a href="#imprint">Imprint</a>
        </li>
      </ul>
      <input aria-label="Anything" />
      <div className="bar">Over everything</div>
    </div>
  )
}

const place = document.getElementById('portal')
if (place) {
  createRoot(place).render(
    <MantineProvider theme={theme} forceColorScheme="dark">
      <Portal />
    </MantineProvider>,
  )
}
