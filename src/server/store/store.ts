import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { Reference } from '../../contract/person.ts'
import type { Principal, Role } from '../access/roles.ts'
import type { BulkStore } from './bulk/bulkStore.ts'
import type { CallBudgets } from './callBudgets.ts'
import type { ImportJobStore } from './importJobs.ts'
import type { KeyValue, Slice } from './slice.ts'
import type { StageStore } from './stageStore.ts'

/** A person as it is stored, named as the API names it. */
export interface StoredPerson {
  id: number
  sourceID: string
  name: string
  organization: Reference | null
  site: Reference | null
  manager: Reference | null
  disabled: boolean
  created_at: string
  updated_at: string
  primary_email: string | null
  job_title: string | null
  location: string | null
  locale: string
  supportID: string | null
  employeeID: string | null
  vip: boolean
  time_zone: string
  picture_uri: string | null
}

export interface StoredContact extends ContactDraft {
  id: number
}

export interface Sort<Field extends string> {
  field: Field
  descending: boolean
}

/** A page of a collection as it is asked for; positions are the values of {@link Page.firstKey} and `lastKey`. */
export interface PageRequest<Field extends string> {
  sort: readonly Sort<Field>[]
  perPage: number
  after?: readonly KeyValue[] | undefined
  before?: readonly KeyValue[] | undefined
}

export interface Page<Row> extends Slice<Row> {
  /** The positions of the first and the last row; empty without rows. */
  firstKey: KeyValue[]
  lastKey: KeyValue[]
}

export type PersonSortField = 'name' | 'id' | 'sourceID' | 'created_at' | 'updated_at'

export type PersonFilterField = 'name' | 'sourceID' | 'primary_email' | 'disabled' | 'vip'

export interface PersonQuery extends PageRequest<PersonSortField> {
  /** A part of the name or of the primary e-mail address, whatever its case and accents. */
  search: string
  /** Exact values; what is left out does not matter. */
  filter: Partial<Pick<StoredPerson, PersonFilterField>>
}

/** `rank` is the order of the API: channel, label. */
export type ContactSortField = 'rank' | 'id' | 'label'

export interface ContactQuery extends PageRequest<ContactSortField> {
  filter: { label?: string; integration?: boolean }
}

export interface ContactPage extends Page<StoredContact> {
  /** Names the person's whole list, whatever page this is: another list never has the same name. */
  version: string
}

/** A create that may be repeated: the same key with the same fingerprint makes no second contact. */
export interface CreateOnce {
  key: string
  fingerprint: string
}

export type CreateOutcome =
  | { kind: 'created' | 'repeated'; contact: StoredContact }
  | { kind: 'noPerson' }
  | { kind: 'keyUsedDifferently' }

/** Whose contacts are written, and the name under which the change is recorded. */
export interface Writing {
  personId: number
  by: string
}

export interface PersonStore {
  list(query: PersonQuery): Promise<Page<StoredPerson>>
  find(id: number): Promise<StoredPerson | undefined>
}

/**
 * The contacts of people. Every write is one transaction, in which the change is recorded too, and is on disk when its
 * promise resolves; writes to one person run one after another. A callback runs inside the transaction: when it throws,
 * nothing has changed and the write rejects with the same error.
 */
export interface ContactStore {
  /** A page of a person's contacts; `undefined` when there is no such person. */
  list(personId: number, query: ContactQuery): Promise<ContactPage | undefined>
  find(personId: number, id: number): Promise<StoredContact | undefined>
  /** A create that is repeated is not checked again: the first one has changed the list. */
  create(
    writing: Writing,
    draft: ContactDraft,
    once?: CreateOnce,
    check?: (version: string) => void,
  ): Promise<CreateOutcome>
  /** Stores what `change` makes of the contact; `undefined` when the person has no such contact. */
  update(
    writing: Writing,
    id: number,
    change: (current: StoredContact) => ContactDraft,
  ): Promise<StoredContact | undefined>
  /** `false` when the person has no such contact. */
  remove(writing: Writing, id: number, check: (current: StoredContact) => void): Promise<boolean>
  /** Removes every contact of the person, integration contacts too; `false` when there is no such person. */
  removeAll(writing: Writing, check: (version: string) => void): Promise<boolean>
}

/** Reads of a database in this process, each as of this moment. They wait for nobody, and throw as others reject. */
export interface SyncReads {
  list: (personId: number, query: ContactQuery) => ContactPage | undefined
  find: (personId: number, id: number) => StoredContact | undefined
  /** See {@link TokenStore.find}. */
  findToken: (hash: string) => Principal | undefined
}

export type AuditAction = 'created' | 'updated' | 'deleted'

/** One change to a contact; `before` is `null` for a new one, `after` for one that went. */
export interface AuditEntry {
  id: number
  contactId: number
  action: AuditAction
  /** The name of who did it. */
  by: string
  /** ISO 8601 in UTC. */
  at: string
  before: StoredContact | null
  after: StoredContact | null
}

export interface AuditStore {
  /** A page of the changes to a person's contacts; `undefined` when there is no such person. */
  list(personId: number, page: PageRequest<'id'>): Promise<Page<AuditEntry> | undefined>
}

/** A named access token as it is shown; the token itself is kept nowhere. */
export interface NamedToken {
  name: string
  role: Role
  /** ISO 8601 in UTC. */
  created_at: string
  /** `null` while the token is good. */
  revoked_at: string | null
}

/** Named access tokens. Every call sees at once what another process has written. */
export interface TokenStore {
  /** `false` when a token that is not revoked has this name. */
  add(token: { name: string; role: Role; hash: string }): Promise<boolean>
  /** Every token ever made, the oldest first. */
  list(): Promise<NamedToken[]>
  /** `false` when nobody of that name has a token that is not revoked. */
  revoke(name: string): Promise<boolean>
  /** Who holds the token with this hash; `undefined` when there is none, or it is revoked. */
  find(hash: string): Promise<Principal | undefined>
}

/** Where people and contacts are kept. */
export interface Store {
  people: PersonStore
  contacts: ContactStore
  audit: AuditStore
  tokens: TokenStore
  bulk: BulkStore
  importJobs: ImportJobStore
  stage: StageStore
  /** `undefined` on a database that has one server, which counts by itself. */
  budgets: CallBudgets | undefined
  /**
   * Names what is stored: as long as it is the same, nothing has changed, by whatever process. `undefined` while a change
   * is under way, and where that cannot be told at once.
   */
  state(): string | undefined
  /** Only to be asked while there is a {@link state}; `undefined` on a database that is another process. */
  syncReads: SyncReads | undefined
  /** Removes what is kept for a time that is over. */
  forgetOld(): Promise<void>
  /** Resolves when the database answers a question that costs it nothing. */
  ask(): Promise<void>
  close(): Promise<void>
}
