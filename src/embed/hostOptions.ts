import type { MantineColorScheme, MantineThemeOverride } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import type { DraftStorage } from '../contacts/keptDrafts.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { Language } from '../ui/words/words.ts'

/** What a portal gives to any of our components; only `client` is needed. */
export interface HostOptions {
  /** Made once by `createClient`, for as long as the same person is signed in: what was read and typed belongs to it. */
  client: Client
  /**
   * Where to keep what was read, under keys that begin with `people-contacts` and with `meta.persist` false. Default: a
   * cache of our own for this client, which no persister of the portal sees. Must stay the same object: another one is
   * read anew.
   */
  queryClient?: QueryClient | undefined
  /**
   * Colours and font; sizes stay ours. Default: those of the MantineProvider around, where there is one. Must stay the
   * same object.
   */
  theme?: MantineThemeOverride | undefined
  /** `auto` follows the system. Default: that of the MantineProvider around, or `light`. */
  colorScheme?: MantineColorScheme | undefined
  /**
   * A language to speak, such as `dutch` from `people-contacts/languages/dutch`; or a BCP 47 tag for dates, times and
   * numbers, such as `en-GB`: the words are English then. Default: `en`.
   */
  language?: Language | string | undefined
  /** Who maintains locked contacts, in words for the agent, for example `Active Directory`. */
  directoryName?: string | undefined
  /** The nonce of the portal's content security policy, for styles that Mantine may write. */
  nonce?: string | undefined
  /** Where what was typed survives a reload. Default: the tab's `sessionStorage`; `null` keeps it in memory only. */
  draftStorage?: DraftStorage | null | undefined
  /** Told when something typed is not saved yet, or a change is on its way; and when that is over. */
  onDirtyChange?: ((isDirty: boolean) => void) | undefined
  /** Told when the API has stored a new contact, also by Undo. */
  onCreated?: ((contact: Contact, personId: number) => void) | undefined
  /** Told when the API has stored a correction. */
  onUpdated?: ((contact: Contact, personId: number) => void) | undefined
  /** Told for each contact that was deleted, as it was; also when all are removed. */
  onDeleted?: ((contact: Contact, personId: number) => void) | undefined
  /** When given, locked contacts offer the button "Request correction", which calls this. */
  onRequestCorrection?: ((contact: Contact, personId: number) => void) | undefined
}
