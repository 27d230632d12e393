import type { SamplePerson } from '../../sample/samplePerson.ts'

const given = [
  'Ada',
  'Maria',
  'Zoë',
  'Łukasz',
  'Анна',
  'Мария',
  'Ζωή',
  'علي',
  'प्रिया',
  '龍',
  '서연',
]
const parts = [
  'mar',
  'ber',
  'ia',
  'x',
  'ов',
  'ин',
  'ος',
  'عبد',
  'शर्',
  '李',
  '김',
  'ß',
  "o'",
  '-',
  '%',
]
const forms = ['+31 6 ', '06', '0031 6', '+49 (0)151 ', '(212) 555-']

/** So many people with names in several scripts, some alike, two thirds of them with a telephone number. */
export function manyPeople(count: number): SamplePerson[] {
  return Array.from({ length: count }, (_, at) => {
    const id = at + 1
    const chance = (of: number, turn: number) =>
      Math.floor((((id * 7919 + turn * 104_729) % 9973) / 9973) * of)
    const pick = (from: string[], turn: number) => from[chance(from.length, turn)] ?? ''
    const family = pick(parts, 1) + pick(parts, id % 17) + pick(parts, id % 31)
    const number = pick(forms, id % 13) + String(10_000_000 + ((id * 7_654_321) % 89_999_999))
    const contact = {
      label: 'mobile',
      channel: 'telephone',
      value: number,
      integration: false,
    } as const
    return {
      ...nothing,
      id,
      name: `${pick(given, id % 7)} ${family}`,
      sourceID: `M-${id}`,
      primary_email:
        id % 4 === 0 ? null : `${family.replace(/\P{ASCII}/gu, '')}.${id}@mail.example`,
      contacts: id % 3 === 0 ? [] : [{ id, ...contact }],
    }
  })
}

const nothing = {
  job_title: null,
  organization: null,
  site: null,
  managerId: null,
  location: null,
  locale: 'en',
  time_zone: 'UTC',
  supportID: null,
  employeeID: null,
  vip: false,
  disabled: false,
  picture_uri: null,
}
