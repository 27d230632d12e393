import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { Client } from '../client/client.ts'
import { type DraftStorage, DraftStore } from './draftStore.ts'

/** What every component about people and contacts shares: one client, its drafts, and what the agent may do. */
export interface ContactsSession {
  client: Client
  drafts: DraftStore
  /** Keys of rows that were added in this tab, by the id they got: a pending row and the stored one are the same row. */
  createdKeys: Map<number, string>
  /** The people whose contacts the API has refused to change with a 403: writing is hidden there, reading goes on. */
  readOnlyPeople: ReadonlySet<number>
  markReadOnly: (personId: number) => void
  /** Who maintains locked contacts, in words for the agent, for example "Active Directory". */
  directoryName: string | undefined
}

const ContactsContext = createContext<ContactsSession | undefined>(undefined)

interface ContactsProviderProps {
  client: Client
  /** Where drafts survive a reload, for example `sessionStorage`; without it they live as long as this provider. */
  draftStorage?: DraftStorage | undefined
  directoryName?: string | undefined
  children: ReactNode
}

/** Gives the components below it their client. A new provider (another `key`) is a new session: nothing is shared. */
export function ContactsProvider(props: ContactsProviderProps) {
  const { client, draftStorage, directoryName, children } = props
  const [drafts] = useState(() => new DraftStore(client.scope, draftStorage))
  const [createdKeys] = useState(() => new Map<number, string>())
  const [readOnlyPeople, setReadOnlyPeople] = useState<ReadonlySet<number>>(() => new Set())
  const markReadOnly = useCallback((personId: number) => {
    setReadOnlyPeople((people) => new Set([...people, personId]))
  }, [])
  useEffect(() => drafts.attach(), [drafts])
  useEffect(() => client.onSignedInAs(drafts.signedInAs), [client, drafts])
  const session = useMemo(
    () => ({ client, drafts, createdKeys, readOnlyPeople, markReadOnly, directoryName }),
    [client, drafts, createdKeys, readOnlyPeople, markReadOnly, directoryName],
  )
  return <ContactsContext value={session}>{children}</ContactsContext>
}

/** The session of the nearest {@link ContactsProvider}. */
export function useContactsSession(): ContactsSession {
  const session = use(ContactsContext)
  if (session === undefined) throw new Error('Contacts need a ContactsProvider above them')
  return session
}
