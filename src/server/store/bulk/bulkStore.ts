import type { ContactDraft } from '../../../contract/contactWrite.ts'

/** A person as files hold one: organization and site by name, the manager by `sourceID`. */
export interface ImportedPerson {
  sourceID: string
  name: string
  primary_email: string | null
  job_title: string | null
  organization: string | null
  site: string | null
  manager: string | null
  location: string | null
  locale: string
  time_zone: string
  supportID: string | null
  employeeID: string | null
  vip: boolean
  disabled: boolean
  picture_uri: string | null
}

/** A contact as files hold one; `person` is the `sourceID` of the person. */
export interface ImportedContact extends ContactDraft {
  person: string
}

/** Something that a line of a file holds. */
export interface OnLine<Held> {
  line: number
  held: Held
}

export type ImportedFile = 'people' | 'contacts'

/** A line that does not go in, and why. */
export interface BadLine {
  file: ImportedFile
  line: number
  /** One sentence or several. */
  message: string
}

/** A bad line as it is found: one of contacts with the `sourceID` of its person, if that can be read. */
export interface FoundBadLine extends BadLine {
  person?: string | undefined
}

/** What became of some lines of people. */
export interface PeopleCounts {
  created: number
  updated: number
  unchanged: number
}

/** What became of some contacts; those removed stood in no line. */
export interface ContactCounts {
  created: number
  removed: number
  unchanged: number
}

/** How many lines were worked through, and what became of them. */
export interface Applied<Counts> {
  lines: number
  counts: Counts
}

/**
 * Lines of files on their way in. They are added first, people before contacts, and checked against each other and
 * against the database; nobody sees any of it until it is applied.
 *
 * What is applied goes in person by person, some hundred in one short transaction, so that others go on writing. When
 * it ends half-way, applying the same lines again completes it.
 */
export interface Staging {
  addPeople(people: OnLine<ImportedPerson>[]): Promise<void>
  /** Refuses people whose manager is neither in the database nor among those who go in; after the last person. */
  checkManagers(): Promise<void>
  addContacts(contacts: OnLine<ImportedContact>[]): Promise<void>
  /** Adds lines that were found bad already. */
  addBadLines(lines: FoundBadLine[]): Promise<void>
  /** How many lines were found bad until now, by whomever. */
  badLinesTotal(): number
  /** How many lines would go in now. */
  goodLinesTotal(): number
  /** Every bad line, some at a time: those of people first, by line. */
  badLines(): AsyncIterable<BadLine[]>
  /** Creates and updates people. Fields that are no column of the file stay as they are. */
  applyPeople(columns: readonly (keyof ImportedPerson)[]): AsyncIterable<Applied<PeopleCounts>>
  /**
   * Brings contacts in. Integration contacts of a person replace those that the person had; contacts entered by hand
   * are added unless the person has as many equal ones. Of somebody with a bad line nothing is removed, as it may stand
   * there, and of nobody when it is not known whose a bad line is. Every change is recorded under the name `by`.
   */
  applyContacts(by: string): AsyncIterable<Applied<ContactCounts>>
}

/** Everybody and everything, at one moment, some at a time. */
export interface Everything {
  people: (people: ImportedPerson[]) => Promise<void>
  contacts: (contacts: ImportedContact[]) => Promise<void>
}

/** People and contacts by the thousand. */
export interface BulkStore {
  /** Runs one import; what was staged is gone when `work` is done. One at a time. */
  stage<Result>(work: (staging: Staging) => Promise<Result>): Promise<Result>
  /** Hands out everybody by `sourceID`, and the contacts of each by rank and id. */
  readEverything(take: Everything): Promise<void>
}
