import type { ColumnType, Generated } from 'kysely'
import type { Channel, Label } from '../../contract/channels.ts'
import type { Role } from '../access/roles.ts'
import type { ImportState } from './importJobs.ts'
import type { AuditAction } from './store.ts'

/** A truth value: SQLite gives it back as 0 or 1, PostgreSQL as a boolean. */
type Flag = ColumnType<boolean | number, boolean, boolean>

export interface NamedRow {
  id: Generated<number>
  name: string
}

export interface PersonRow {
  id: Generated<number>
  name: string
  /** The name as it is searched and sorted: `foldText(name)`. */
  name_key: string
  source_id: string
  primary_email: string | null
  primary_email_key: string | null
  job_title: string | null
  organization_id: number | null
  site_id: number | null
  manager_id: number | null
  location: string | null
  locale: string
  time_zone: string
  support_id: string | null
  employee_id: string | null
  vip: Flag
  disabled: Flag
  picture_uri: string | null
  /** ISO 8601 in UTC, always in the same form, so that text order is time order. */
  created_at: string
  updated_at: string
}

export interface ContactRow {
  id: Generated<number>
  person_id: number
  channel: Channel
  label: Label
  value: string
  integration: Flag
  /** `contactRank(channel, label)`: the order in which the API lists contacts. */
  rank: number
}

/** The answer that an `Idempotency-Key` of a create for this person stands for. */
interface RememberedCreateRow {
  person_id: number
  key: string
  /** What was asked for, hashed: the same key with another request is a mistake of the caller. */
  fingerprint: string
  /** The contact as it was created, as JSON. */
  contact: string
  created_at: string
}

/** A named access token; of the token itself only its hash is kept. */
interface AccessTokenRow {
  id: Generated<number>
  name: string
  role: Role
  /** SHA-256 of the token, in hexadecimal. */
  token_hash: string
  created_at: string
  /** `null` while the token is good. */
  revoked_at: string | null
}

/** One change to a contact: who, when, and the contact before and after as JSON. */
export interface AuditEntryRow {
  person_id: number
  /** Numbers the changes to this person's contacts. */
  id: number
  contact_id: number
  action: AuditAction
  by_name: string
  at: string
  before: string | null
  after: string | null
}

/** An import; see `ImportJob`. */
export interface ImportJobRow {
  id: Generated<number>
  state: ImportState
  /** 1 until the import is finished; unique. */
  slot: number | null
  by_name: string
  created_at: string
  finished_at: string | null
  /** When the import counts as dead unless it has been heard of. */
  lease_until: string
  lines_read: number
  lines_applied: number
  lines_total: number | null
  message: string | null
  /** `ImportResults` as JSON. */
  results: string | null
  /** The first bad lines as JSON. */
  failures: string
  failures_total: number
}

/** A text by which a person is found: the name and the e-mail address, or the telephone numbers. */
export interface SearchTextRow {
  /** The person's `name_key`, by which the texts are sorted. */
  name_key: string
  person_id: number
  /** 0: folded name, line feed, folded e-mail address. 1: numbers as `searchedNumber` writes them, one a line. */
  kind: number
  /** `shelfOf(name_key)` */
  shelf: number
  text: string
}

/** What one caller may still do, on a database that several servers share. */
interface CallBudgetRow {
  /** The hash of the token. */
  caller: string
  /** Calls left of the burst, and of the hour, at the time `at`. */
  short: number
  long: number
  /** Epoch seconds, by the database's clock. */
  at: number
}

/** Facts about the database itself, such as which people it started with. */
interface DatabaseFactRow {
  name: string
  value: string
}

export interface Tables {
  organizations: NamedRow
  sites: NamedRow
  people: PersonRow
  contacts: ContactRow
  remembered_creates: RememberedCreateRow
  database_facts: DatabaseFactRow
  access_tokens: AccessTokenRow
  audit_entries: AuditEntryRow
  import_jobs: ImportJobRow
  search_texts: SearchTextRow
  call_budgets: CallBudgetRow
}
