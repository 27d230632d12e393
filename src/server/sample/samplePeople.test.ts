import { describe, expect, it } from 'vitest'
import { labels } from '../../contract/channels.ts'
import { checkContact } from '../../contract/contactWrite.ts'
import { labelsOf } from '../../contract/labelsOf.ts'
import { samplePeople } from './samplePeople.ts'
import { unusualContacts } from './unusualContacts.ts'

const people = samplePeople()
const contacts = people.flatMap((person) => person.contacts)
const byId = new Map(people.map((person) => [person.id, person]))

describe('every sample contact', () => {
  it('is one that strict writing accepts as it stands', () => {
    const checked = contacts.map(({ channel, label, value, integration }) =>
      checkContact({ label, [channel]: value, integration }),
    )
    const drafts = contacts.map(({ id: _, ...contact }) => ({ ok: true, contact }))
    expect(checked).toEqual(drafts)
  })

  it('has an id below 10,000 that no other contact has', () => {
    const ids = contacts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Math.min(...ids)).toBe(1720)
    expect(Math.max(...ids)).toBeLessThan(10_000)
  })

  it('stands for a pair of label and channel that is used at least five times', () => {
    const pairs = (['telephone', 'email', 'chat', 'website'] as const).flatMap((channel) =>
      labelsOf(channel).map((label) => ({ channel, label })),
    )
    const rare = pairs.filter(
      (pair) =>
        contacts.filter(({ channel, label }) => channel === pair.channel && label === pair.label)
          .length < 5,
    )
    expect(new Set(pairs.map(({ label }) => label)).size).toBe(labels.length)
    expect(rare).toEqual([])
  })

  it('that a synchronisation owns is a telephone number or an e-mail address, and there are many of each', () => {
    const owned = contacts.filter(({ integration }) => integration).map(({ channel }) => channel)
    expect(new Set(owned)).toEqual(new Set(['telephone', 'email']))
    expect(owned.filter((channel) => channel === 'telephone').length).toBeGreaterThan(50)
    expect(owned.filter((channel) => channel === 'email').length).toBeGreaterThan(50)
  })

  it('reaches one person only, unless it is a fax machine', () => {
    const owners = new Map<string, Set<number>>()
    for (const person of people) {
      for (const { channel, label, value } of person.contacts) {
        if (label === 'fax') continue
        const key = channel === 'telephone' ? value.replace(/\D/g, '').slice(-10) || value : value
        owners.set(key, (owners.get(key) ?? new Set()).add(person.id))
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([])
  })
})

it('an e-mail address may be longer than 100 characters', () => {
  const addresses = contacts.filter(({ channel }) => channel === 'email')
  expect(Math.max(...addresses.map(({ value }) => value.length))).toBeGreaterThan(100)
})

describe('chat values', () => {
  const chats = contacts.filter(({ channel }) => channel === 'chat').map(({ value }) => value)

  it.each([
    'https://teams.microsoft.com/',
    'https://app.slack.com/',
    'https://my.workplace.com/',
    'msteams:',
    'slack://',
    'skype:',
    'sip:',
  ])('include links that begin with %s', (beginning) => {
    expect(chats.some((value) => value.startsWith(beginning))).toBe(true)
  })

  it('include handles that are no link', () => {
    expect(chats.filter((value) => !value.includes(':')).length).toBeGreaterThan(2)
  })

  it('include a link of about 200 characters', () => {
    expect(Math.max(...chats.map((value) => value.length))).toBeGreaterThan(180)
  })
})

describe('sample people', () => {
  it('are about 240, under ids from 1 without gaps', () => {
    expect(people.length).toBeGreaterThan(230)
    expect(people.map(({ id }) => id)).toEqual(people.map((_, index) => index + 1))
  })

  it('are the same on every call, and changing one answer changes no other', () => {
    const before = JSON.stringify(people)
    for (const person of samplePeople()) person.contacts.length = 0
    expect(JSON.stringify(samplePeople())).toBe(before)
  })

  it('write their names in many scripts', () => {
    const scripts = 'Latin Cyrillic Han Hiragana Katakana Arabic Greek Devanagari Hangul'.split(' ')
    const missing = scripts.filter(
      (script) => !people.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
    )
    expect(missing).toEqual([])
    expect(people.every(({ name }) => name === name.normalize('NFC').trim())).toBe(true)
  })

  it('work for at least ten organizations at ten sites, each with one id and one name', () => {
    for (const field of ['organization', 'site'] as const) {
      const references = people.flatMap((person) => person[field] ?? [])
      const pairs = new Set(references.map(({ id, name }) => `${id} ${name}`))
      expect(pairs.size).toBeGreaterThanOrEqual(10)
      expect(new Set(references.map(({ id }) => id)).size).toBe(pairs.size)
      expect(new Set(references.map(({ name }) => name)).size).toBe(pairs.size)
    }
  })

  it('are found in a directory under a key of their own, and have an e-mail address of their own', () => {
    const keys = people.map(({ sourceID }) => sourceID)
    const addresses = people.flatMap(({ primary_email }) => primary_email ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('report to managers who are in the sample and never, by however many steps, to themselves', () => {
    for (const { id, managerId } of people) {
      const above: number[] = []
      for (let next = managerId; next !== null; next = byId.get(next)?.managerId ?? null) {
        expect(byId.has(next)).toBe(true)
        expect([id, ...above]).not.toContain(next)
        above.push(next)
      }
    }
    expect(people.filter(({ managerId }) => managerId !== null).length).toBeGreaterThan(200)
  })

  it.each([
    'organization',
    'site',
    'job_title',
    'location',
    'primary_email',
    'managerId',
    'supportID',
    'employeeID',
  ] as const)('sometimes have no %s', (field) => {
    expect(people.some((person) => person[field] === null)).toBe(true)
  })

  it('are sometimes important, and sometimes gone', () => {
    expect(people.filter(({ vip }) => vip).length).toBeGreaterThan(2)
    expect(people.filter(({ disabled }) => disabled).length).toBeGreaterThan(2)
  })

  it('have a locale and a time zone that the platform knows', () => {
    for (const { locale, time_zone } of people) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: time_zone })
      expect(format.resolvedOptions().locale).toContain(locale.slice(0, 2))
    }
  })

  it('have at most six contacts each, but for the two who show what many look like', () => {
    const rich = people.filter((person) => person.contacts.length > 6).map(({ id }) => id)
    expect(rich).toEqual([2, 4])
  })

  it('include everybody whose contacts are written by hand', () => {
    const values = new Set(contacts.map(({ value }) => value))
    const unused = Object.values(unusualContacts)
      .flat()
      .filter(({ value }) => !values.has(value))
    expect(unused).toEqual([])
  })
})

describe('the people that others rely on', () => {
  it('person 1 is Howard Tanner with the contacts of the vendor’s page', () => {
    expect(byId.get(1)).toMatchObject({
      name: 'Howard Tanner',
      job_title: 'IT Service Manager',
      organization: { name: 'Widget Data Center' },
      site: { name: 'London' },
      vip: true,
      contacts: [
        {
          id: 1720,
          channel: 'telephone',
          label: 'mobile',
          value: '+1 03 413 7223',
          integration: true,
        },
        {
          id: 1826,
          channel: 'website',
          label: 'personal',
          value: 'www.my-stie.com',
          integration: false,
        },
      ],
    })
  })

  it('person 2 is reached on every channel and has two contacts from a synchronisation', () => {
    const grace = byId.get(2)?.contacts ?? []
    expect(new Set(grace.map(({ channel }) => channel)).size).toBe(4)
    expect(grace.filter(({ integration }) => integration)).toHaveLength(2)
  })

  it('person 3 has no contacts', () => {
    expect(byId.get(3)?.contacts).toEqual([])
  })

  it('person 4 has more contacts than one page of the API can hold', () => {
    expect(byId.get(4)?.name).toBe('Service Desk Rotterdam')
    expect(byId.get(4)?.contacts.length).toBeGreaterThan(100)
  })
})
