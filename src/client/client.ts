import type { Channel } from '../contract/channels.ts'
import type { ContactChange } from '../contract/contactChange.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { Person, PersonSummary } from '../contract/person.ts'

/** Whom a call serves: what the agent just did, rows on screen, or everything else. Earlier names go first. */
export type Priority = 'act' | 'visible' | 'background'

export interface CallOptions {
  signal?: AbortSignal | undefined
  /** Default: `visible` for reads, `act` for writes. */
  priority?: Priority | undefined
}

/** One page of a collection. */
export interface Page<Item> {
  items: Item[]
  /** Asks for the next page when it is given back; nothing else is to be read from it. `undefined` on the last page. */
  next: string | undefined
  /** `X-Pagination-Total-Entries`, where the API sends it. */
  total: number | undefined
}

/** All contacts of a person, in the order of the API. */
export interface ContactList {
  contacts: Contact[]
  /**
   * The `ETag` of the whole list, to make delete-all conditional; `undefined` where no strong one was offered, pages
   * disagreed, or the list could not be followed to its end.
   */
  etag: string | undefined
  /** The API has said, by `Allow` (RFC 9110, 10.2.1), that nothing can be added to this list; most systems say nothing. */
  isReadOnly: boolean
}

/** A contact as a single answer shows it, with the strong `ETag` that makes a write conditional, where the API offers one. */
export interface VersionedContact {
  contact: Contact
  etag: string | undefined
}

/** The body of a create or an update; `null` clears a channel. */
export type ContactWriteBody = { label?: string; integration?: boolean } & Partial<
  Record<Channel, string | null>
>

interface WriteOptions extends CallOptions {
  /** Sent as `If-Match`: the write happens only if the contact, or the list, is still this one (RFC 9110, 13.1.1). */
  ifMatch?: string | undefined
  /** Sent as `Idempotency-Key` with a create, so that a repeat after a lost answer makes no second contact. */
  idempotencyKey?: string | undefined
}

/**
 * The calls of the People - Contacts API. Every call rejects with an `ApiError`, or with the signal's reason when
 * cancelled; and with a `TypeError`, before anything is sent, for an id that is no whole number above zero.
 */
export interface Client {
  /** Base URL and account, as one string: what was typed is kept under it, so that accounts never mix. */
  readonly scope: string
  /** Asks the API, once and whatever comes, whether it answers to the access token; resolves when it does. */
  ping(options?: CallOptions): Promise<void>
  readonly people: {
    /**
     * People by name: by part of the name or e-mail when `q` is not blank, by the whole e-mail address when
     * `primary_email` is given; `next` of the page before continues. Live systems may refuse `q`, or pass over it.
     */
    list(
      query: { q?: string; primary_email?: string; next?: string | undefined },
      options?: CallOptions,
    ): Promise<Page<PersonSummary>>
    get(personId: number, options?: CallOptions): Promise<Person>
  }
  readonly contacts: {
    /**
     * Follows the pages to the end. Asks for `integration` by `?fields=` and falls back where the API refuses or ignores it.
     * Given a list that is `known`, it asks for another one only (`If-None-Match`, RFC 9110, 13.1.2), and brings the known
     * one itself when there is none. `onPart` is told, without a tag, what has been read so far, each time there is more
     * to come, as long as the API sends the contacts in our order: what comes stands behind what is there.
     */
    list(
      personId: number,
      options?: CallOptions & {
        known?: ContactList | undefined
        onPart?: ((list: ContactList) => void) | undefined
      },
    ): Promise<ContactList>
    get(personId: number, contactId: number, options?: CallOptions): Promise<VersionedContact>
    create(
      personId: number,
      body: ContactWriteBody,
      options?: WriteOptions,
    ): Promise<VersionedContact>
    update(
      personId: number,
      contactId: number,
      body: ContactWriteBody,
      options?: WriteOptions,
    ): Promise<VersionedContact>
    remove(personId: number, contactId: number, options?: WriteOptions): Promise<void>
    /**
     * A page of the changes to the contacts, the latest first; `next` of the page before continues. `undefined` where the
     * system keeps no record of them.
     */
    changes(
      personId: number,
      next?: string | undefined,
      options?: CallOptions,
    ): Promise<Page<ContactChange> | undefined>
    /** Removes every contact of the person, and only under the condition `ifMatch`: a `TypeError` unless it is a strong `ETag`. */
    removeAll(personId: number, options: WriteOptions & { ifMatch: string }): Promise<void>
  }
  /**
   * Calls `listener` with who is signed in, as a name to compare and not to show; with `undefined` where the API takes the
   * token and does not say whose it is. At once if that is known, else with the first answer; and again if another name
   * shows. Returns the way to stop.
   */
  readonly onSignedInAs: (listener: (name: string | undefined) => void) => () => void
  /** Until when the API has asked this client to wait (epoch milliseconds); `undefined` when it may call. */
  readonly waitingUntil: () => number | undefined
  /** Calls `listener` whenever {@link Client.waitingUntil} changes; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /**
   * The agent has signed out: every call that is not under way yet ends as `unauthorized`. It asks for no token, as there
   * may be that of the next agent, and tells nobody.
   */
  readonly end: () => void
}
