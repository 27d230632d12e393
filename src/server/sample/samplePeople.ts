import { allTeams } from './allTeams.ts'
import { howardTanner, notablePeople } from './notablePeople.ts'
import type { SamplePerson } from './samplePerson.ts'
import { teamPeople } from './teamPeople.ts'
import type { UnnumberedPerson } from './unnumberedPerson.ts'

const firstContactId = 2001

/**
 * The people that a new database starts with, by id from 1 without gaps; the same on every call, and fresh objects.
 * Person 1 has the contacts of the vendor's page, 2 is reached on every channel, 3 on none, 4 on more than a hundred
 * contacts. All other contact ids begin at 2001, so they never meet 1720 and 1826.
 */
export function samplePeople(): SamplePerson[] {
  const people: UnnumberedPerson[] = [...notablePeople]
  for (const team of allTeams) {
    const managerId = team.reportsTo === undefined ? null : idOf(team.reportsTo, people)
    people.push(...teamPeople(team, people.length + 2, managerId))
  }
  return structuredClone([howardTanner, ...withContactIds(people)])
}

function withContactIds(people: readonly UnnumberedPerson[]): SamplePerson[] {
  let nextId = firstContactId
  return people.map((person) => ({
    ...person,
    contacts: person.contacts.map((contact) => ({ id: nextId++, ...contact })),
  }))
}

function idOf(mailbox: string, people: readonly UnnumberedPerson[]): number {
  const manager = [howardTanner, ...people].find((person) =>
    person.primary_email?.startsWith(`${mailbox}@`),
  )
  if (manager === undefined) throw new Error(`Sample data: nobody has the mailbox ${mailbox}.`)
  return manager.id
}
