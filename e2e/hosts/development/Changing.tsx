import { QueryClient } from '@tanstack/react-query'
import { type Client, PersonContacts } from 'people-contacts'
import { useState } from 'react'
import { useParams } from 'react-router'

const themes = [{ primaryColor: 'red' }, { primaryColor: 'green' }, { primaryColor: 'none' }]
const caches = [new QueryClient(), new QueryClient()]

/** Contacts whose portal changes its mind about everything while they are on screen. */
export function Changing({ clients }: { clients: Client[] }) {
  const personId = Number(useParams().personId)
  const [account, setAccount] = useState(0)
  const [theme, setTheme] = useState(0)
  const [isDark, setDark] = useState(false)
  const [cache, setCache] = useState(0)
  const [step, setStep] = useState(0)
  const client = clients[account]
  if (!client) return null
  return (
    <>
      <button type="button" onClick={() => setAccount(1 - account)}>
        Other account
      </button>
      <button type="button" onClick={() => setTheme(1 - theme)}>
        Other theme
      </button>
      <button type="button" onClick={() => setTheme(2)}>
        Wrong theme
      </button>
      <button type="button" onClick={() => setCache(1 - cache)}>
        Other cache
      </button>
      <button type="button" onClick={() => setDark(!isDark)}>
        Dark or light
      </button>
      <button type="button" onClick={() => setStep(1 - step)}>
        Next person
      </button>
      <PersonContacts
        personId={personId + step}
        client={client}
        theme={themes[theme]}
        queryClient={caches[cache]}
        colorScheme={isDark ? 'dark' : 'light'}
      />
    </>
  )
}
