import { entered, imported } from '../sample/contactDrafts.ts'
import type { SamplePerson } from '../sample/samplePerson.ts'

/** The source ids of the people of the scenes begin with this, and nobody else's do. */
const stagePrefix = 'SCENE-'

/** Far behind the ids of other people and contacts, so that they stay the same in every database. */
const someone: SamplePerson = {
  id: 9_000_001,
  name: 'Emil Nordmann',
  sourceID: `${stagePrefix}EMPTY`,
  primary_email: 'emil.nordmann@widget-dc.example',
  job_title: 'Junior Technician',
  organization: null,
  site: null,
  managerId: null,
  location: null,
  locale: 'en-GB',
  time_zone: 'Europe/Amsterdam',
  supportID: null,
  employeeID: null,
  vip: false,
  disabled: false,
  picture_uri: null,
  contacts: [],
}

export const emptyPerson = someone

/** Some contacts belong to a directory synchronisation, one does not. */
export const synchronisedPerson: SamplePerson = {
  ...someone,
  id: 9_000_002,
  name: 'Marta Lindqvist',
  sourceID: `${stagePrefix}SYNCHRONISED`,
  primary_email: 'marta.lindqvist@widget-dc.example',
  job_title: 'Facility Manager',
  contacts: [
    { id: 9_000_101, ...imported('telephone', 'work', '+31 20 555 0110') },
    { id: 9_000_102, ...imported('telephone', 'mobile', '+31 6 5550 0110') },
    { id: 9_000_103, ...imported('email', 'work', 'marta.lindqvist@widget-dc.example') },
    { id: 9_000_104, ...entered('email', 'personal', 'marta@lindqvist.example') },
  ],
}

/** What the synchronisation brings: one value is new, one is the same, one has gone, and all ids are others. */
export const afterSynchronisation = [
  { id: 9_000_111, ...imported('telephone', 'work', '+31 20 555 0111') },
  { id: 9_000_112, ...imported('telephone', 'mobile', '+31 6 5550 0110') },
  { id: 9_000_113, ...imported('telephone', 'fax', '+31 20 555 0119') },
]

/** The contact that a colleague changes, and what it reads then. */
export const editedContact = { id: 9_000_203, value: '+31 6 5550 0199' }

/** Reached on every channel. The highest id of a contact is here: contacts that are added later come behind it. */
export const busyPerson: SamplePerson = {
  ...someone,
  id: 9_000_003,
  name: 'Noor van den Berg',
  sourceID: `${stagePrefix}BUSY`,
  primary_email: 'noor.vandenberg@widget-dc.example',
  job_title: 'Head of Customer Operations',
  vip: true,
  contacts: [
    { id: 9_000_201, ...imported('telephone', 'work', '+31 20 555 0120') },
    { id: 9_000_202, ...entered('telephone', 'work', '+31 20 555 0121') },
    { id: editedContact.id, ...entered('telephone', 'mobile', '+31 6 5550 0120') },
    { id: 9_000_204, ...entered('telephone', 'home', '+31 10 555 0120') },
    { id: 9_000_205, ...imported('email', 'work', 'noor.vandenberg@widget-dc.example') },
    { id: 9_000_206, ...entered('email', 'personal', 'noor@vandenberg.example') },
    { id: 9_000_207, ...entered('chat', 'chat_teams', 'noor.vandenberg@widget-dc.example') },
    { id: 9_000_208, ...entered('chat', 'chat_slack', 'https://widget-dc.slack.com/team/U0120') },
    { id: 9_000_209, ...entered('website', 'work', 'https://widget-dc.example/people/noor') },
    { id: 9_000_299, ...entered('website', 'personal', 'https://vandenberg.example') },
  ],
}

export const stagePeople: readonly SamplePerson[] = [emptyPerson, synchronisedPerson, busyPerson]
