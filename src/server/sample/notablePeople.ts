import { entered, imported } from './contactDrafts.ts'
import { graceOkaforContacts } from './graceOkafor.ts'
import { organizations } from './organizations.ts'
import { referenceTo } from './referenceTo.ts'
import type { SamplePerson } from './samplePerson.ts'
import { serviceDeskRotterdamContacts } from './serviceDeskRotterdam.ts'
import { sites } from './sites.ts'
import type { UnnumberedPerson } from './unnumberedPerson.ts'

/** Person 1, with the two contacts of the vendor's page under the ids they have there. */
export const howardTanner: SamplePerson = {
  id: 1,
  name: 'Howard Tanner',
  sourceID: 'WDC-00001',
  primary_email: 'howard.tanner@widget-dc.example',
  job_title: 'IT Service Manager',
  organization: referenceTo(organizations.widgetDataCenter),
  site: referenceTo(sites.london),
  managerId: 2,
  location: '4th floor, desk 4.101',
  locale: 'en-GB',
  time_zone: 'Europe/London',
  supportID: '70001',
  employeeID: '310001',
  vip: true,
  disabled: false,
  picture_uri: null,
  contacts: [
    { id: 1720, ...imported('telephone', 'mobile', '+1 03 413 7223') },
    { id: 1826, ...entered('website', 'personal', 'www.my-stie.com') },
  ],
}

/** Persons 2 to 4: reached on every channel, on none, and on more than a hundred contacts. */
export const notablePeople: readonly UnnumberedPerson[] = [
  {
    ...howardTanner,
    id: 2,
    name: 'Grace Okafor',
    sourceID: 'WDC-00002',
    primary_email: 'grace.okafor@widget-dc.example',
    job_title: 'Chief Information Officer',
    managerId: null,
    location: '5th floor, Room 501',
    supportID: '70002',
    employeeID: '310002',
    contacts: graceOkaforContacts,
  },
  {
    ...howardTanner,
    id: 3,
    name: 'Ingeborg Halvorsen',
    sourceID: 'WDC-00003',
    primary_email: null,
    job_title: 'Night Porter',
    managerId: 1,
    location: 'Ground floor, Gatehouse',
    supportID: null,
    employeeID: '310003',
    vip: false,
    contacts: [],
  },
  {
    ...howardTanner,
    id: 4,
    name: 'Service Desk Rotterdam',
    sourceID: 'WSS-00004',
    primary_email: 'servicedesk@shared.widget.example',
    job_title: null,
    organization: referenceTo(organizations.widgetSharedServices),
    site: referenceTo(sites.rotterdam),
    location: 'Begane grond, balie',
    locale: 'nl-NL',
    time_zone: 'Europe/Amsterdam',
    managerId: 1,
    supportID: '70004',
    employeeID: null,
    vip: false,
    contacts: serviceDeskRotterdamContacts(),
  },
]
