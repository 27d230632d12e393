import { QueryClient } from '@tanstack/react-query'
import { createClient, forgetDrafts, PersonContacts } from 'people-contacts'
import { useState } from 'react'
import { useParams } from 'react-router'

const queryClient = new QueryClient()

/** Whoever is signed in when a call is sent: the portal is not loaded anew between two agents. */
const getAccessToken = () => fetch('/token').then((answer) => answer.text())
const clientOfAgent = () => createClient({ baseUrl: '/v1', account: 'widget', getAccessToken })

/** Contacts in a portal where one agent signs out and the next one signs in, with one cache for all. */
export function NextAgent() {
  const [client, setClient] = useState(clientOfAgent)
  const change = () => {
    forgetDrafts(client)
    setClient(clientOfAgent())
  }
  return (
    <>
      <button type="button" onClick={change}>
        Next agent
      </button>
      <PersonContacts
        personId={Number(useParams().personId)}
        client={client}
        queryClient={queryClient}
      />
    </>
  )
}
