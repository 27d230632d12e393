import { expect, test } from 'vitest'
import { readPerson, readPersonSummary } from './person.ts'

test('a person reads with organization, site and marks', () => {
  const wire = {
    id: 1,
    name: 'Howard Tanner',
    job_title: 'IT Service Manager',
    organization: { id: 4, name: 'Widget Data Center' },
    site: null,
    vip: true,
  }
  expect(readPerson(wire)).toEqual({
    id: 1,
    name: 'Howard Tanner',
    job_title: 'IT Service Manager',
    organization: { id: 4, name: 'Widget Data Center' },
    disabled: false,
    vip: true,
  })
})

test('blank texts and references without a name are left out', () => {
  expect(readPersonSummary({ id: 2, name: '', job_title: ' ', site: { id: 3 } })).toEqual({
    id: 2,
    name: '',
    disabled: false,
  })
})

test('what no page shows is not kept', () => {
  const wire = {
    id: 1,
    name: 'Howard Tanner',
    sourceID: 'WDC-00001',
    manager: { id: 2, name: 'G' },
  }
  expect(readPersonSummary(wire)).toEqual({ id: 1, name: 'Howard Tanner', disabled: false })
})

test('something without a usable id is not a person', () => {
  expect(readPerson({ name: 'Nobody' })).toBeUndefined()
  expect(readPersonSummary('x')).toBeUndefined()
})
