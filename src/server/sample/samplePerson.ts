import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { Reference } from '../../contract/person.ts'

/** A contact of a sample person: a contact that strict writing accepts, under a fixed id. */
interface SampleContact extends ContactDraft {
  id: number
}

/** A person that a new database starts with. `null` is what the API sends for an empty field. */
export interface SamplePerson {
  id: number
  name: string
  /** The key of the person in the directory that the account imports from; unique. */
  sourceID: string
  primary_email: string | null
  job_title: string | null
  organization: Reference | null
  site: Reference | null
  /** The id of another sample person; following managers upwards always ends. */
  managerId: number | null
  location: string | null
  /** BCP 47, e.g. `pt-BR`. */
  locale: string
  /** IANA name, e.g. `Europe/Lisbon`. */
  time_zone: string
  supportID: string | null
  employeeID: string | null
  vip: boolean
  disabled: boolean
  picture_uri: null
  contacts: SampleContact[]
}
