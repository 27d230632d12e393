import { foldText } from '../../../contract/foldText.ts'

const dates = { created_at: '2026-01-05T08:00:00Z', updated_at: '2026-01-05T08:00:00Z' }
const nothing = {
  primary_email: null,
  primary_email_key: null,
  job_title: null,
  organization_id: null,
  site_id: null,
  manager_id: null,
  location: null,
  locale: 'hu',
  time_zone: 'Budapest',
  support_id: null,
  employee_id: null,
  picture_uri: null,
  ...dates,
}
const contact = { id: 11, label: 'personal', channel: 'email', value: 'ági@example.hu' } as const

/** Rows as the first released version wrote them, for each of its tables, in the order in which they depend on each other. */
export const releasedData = [
  ['organizations', [{ id: 3, name: 'Duna Zrt.' }]],
  ['sites', [{ id: 4, name: 'Szeged' }]],
  [
    'people',
    [
      {
        ...nothing,
        id: 7,
        name: 'Ágnes Kovács',
        name_key: foldText('Ágnes Kovács'),
        source_id: 'HU-7',
        organization_id: 3,
        site_id: 4,
        vip: true,
        disabled: false,
      },
      {
        ...nothing,
        id: 8,
        name: 'Zoë Baker',
        name_key: foldText('Zoë Baker'),
        source_id: 'HU-8',
        manager_id: 7,
        vip: false,
        disabled: true,
      },
    ],
  ],
  [
    'contacts',
    [
      { ...contact, person_id: 7, integration: false, rank: 103 },
      {
        id: 12,
        person_id: 7,
        label: 'work',
        channel: 'telephone',
        value: '+36 1 555',
        integration: true,
        rank: 0,
      },
    ],
  ],
  [
    'remembered_creates',
    [
      {
        key: 'a key',
        fingerprint: 'a print',
        contact: JSON.stringify({ ...contact, integration: false }),
        created_at: '2026-11-23T08:00:00.000Z',
      },
    ],
  ],
  ['database_facts', [{ name: 'first_people', value: '2' }]],
] as const
