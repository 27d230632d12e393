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
import type { ContactsHost } from './contactsHost.ts'
import type { DraftStore } from './draftStore.ts'

/** What every component about people and contacts shares: one client, its drafts, and what the agent may do. */
export interface ContactsSession {
  client: Client
  drafts: DraftStore
  /** Keys of rows that were added in this tab, by the id they got: a pending row and the stored one are the same row. */
  createdKeys: Map<number, string>
  /** The people whose contacts the API has refused to change with a 403: writing is hidden there, reading goes on. */
  readOnlyPeople: ReadonlySet<number>
  markReadOnly: (personId: number) => void
  host: ContactsHost
}

const ContactsContext = createContext<ContactsSession | undefined>(undefined)

const noHost: ContactsHost = {}

interface ContactsProviderProps {
  client: Client
  /** Made for this client; shared by all providers of the same client. */
  drafts: DraftStore
  /** Must stay the same object as long as it says the same. */
  host?: ContactsHost
  children: ReactNode
}

/** Gives the components below it their client. A new provider (another `key`) is a new session: nothing is shared. */
export function ContactsProvider({
  client,
  drafts,
  host = noHost,
  children,
}: ContactsProviderProps) {
  const [createdKeys] = useState(() => new Map<number, string>())
  const [readOnlyPeople, setReadOnlyPeople] = useState<ReadonlySet<number>>(() => new Set())
  const markReadOnly = useCallback((personId: number) => {
    setReadOnlyPeople((people) => new Set([...people, personId]))
  }, [])
  useEffect(() => drafts.attach(), [drafts])
  useEffect(() => client.onSignedInAs(drafts.signedInAs), [client, drafts])
  const session = useMemo(
    () => ({ client, drafts, createdKeys, readOnlyPeople, markReadOnly, host }),
    [client, drafts, createdKeys, readOnlyPeople, markReadOnly, host],
  )
  return <ContactsContext value={session}>{children}</ContactsContext>
}

/** The session of the nearest {@link ContactsProvider}. */
export function useContactsSession(): ContactsSession {
  const session = use(ContactsContext)
  if (session === undefined) throw new Error('Contacts need a ContactsProvider above them')
  return session
}
