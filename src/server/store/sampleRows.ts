import type { Insertable } from 'kysely'
import { foldText } from '../../contract/foldText.ts'
import type { SamplePerson } from '../sample/samplePerson.ts'
import { rowOf } from './contactRows.ts'
import type { ContactRow, NamedRow, PersonRow } from './tables.ts'

/** Sample people are the same in every database, their dates too. */
const sampleDate = '2026-01-05T08:00:00.000Z'

/** The organizations, or sites, that people belong to, each once. */
export function namedRows(
  people: SamplePerson[],
  field: 'organization' | 'site',
): Insertable<NamedRow>[] {
  const byId = new Map(people.map((person) => [person[field]?.id, person[field]]))
  return [...byId.values()].filter((named) => named !== null && named !== undefined)
}

/** People without their managers. */
export function personRows(people: SamplePerson[]): Insertable<PersonRow>[] {
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    name_key: foldText(person.name),
    source_id: person.sourceID,
    primary_email: person.primary_email,
    primary_email_key: person.primary_email === null ? null : foldText(person.primary_email),
    job_title: person.job_title,
    organization_id: person.organization?.id ?? null,
    site_id: person.site?.id ?? null,
    manager_id: null,
    location: person.location,
    locale: person.locale,
    time_zone: person.time_zone,
    support_id: person.supportID,
    employee_id: person.employeeID,
    vip: person.vip,
    disabled: person.disabled,
    picture_uri: person.picture_uri,
    created_at: sampleDate,
    updated_at: sampleDate,
  }))
}

export function contactRows(people: SamplePerson[]): Insertable<ContactRow>[] {
  return people.flatMap((person) =>
    person.contacts.map((contact) => ({
      id: contact.id,
      person_id: person.id,
      ...rowOf(contact),
    })),
  )
}
