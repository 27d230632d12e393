import type { Fault } from '../../contract/faults.ts'
import { faultSentence } from '../api/faultSentence.ts'
import type { ImportedPerson } from '../store/bulk/bulkStore.ts'
import { cellFaults } from './cellFaults.ts'
import type { TableShape } from './csv/readTable.ts'

/** A column of people.csv, in the order in which an export writes them. */
export type PersonColumn = keyof ImportedPerson

/** The table of people: one line each, known by `sourceID`. */
export const peopleTable = {
  columns: [
    'sourceID',
    'name',
    'primary_email',
    'job_title',
    'organization',
    'site',
    'manager',
    'location',
    'locale',
    'time_zone',
    'supportID',
    'employeeID',
    'vip',
    'disabled',
    'picture_uri',
  ],
  required: ['sourceID', 'name'],
} as const satisfies TableShape<PersonColumn>

/** What a person has whose line, or whose file, says nothing else. */
const defaults = { locale: 'en', time_zone: 'UTC' }

/**
 * The person that a line of people.csv asks for. Blanks around a cell are dropped; an empty one means no value.
 *
 * @returns the person, or every fault of the line as a sentence
 */
export function checkPerson(
  cells: Partial<Record<PersonColumn, string>>,
): { held: ImportedPerson } | { faults: string[] } {
  const faults: Fault[] = []
  const text = (field: PersonColumn) => {
    const value = cells[field]?.trim() || null
    faults.push(...cellFaults(field, value ?? ''))
    return value
  }
  const needed = (field: PersonColumn) => {
    const value = text(field)
    if (value === null) faults.push({ field, code: 'blank' })
    return value ?? ''
  }
  const flag = (field: PersonColumn) => {
    const value = readFlag(cells[field])
    if (value === undefined) faults.push({ field, code: 'notBoolean' })
    return value ?? false
  }
  const person: ImportedPerson = {
    sourceID: needed('sourceID'),
    name: needed('name'),
    primary_email: text('primary_email'),
    job_title: text('job_title'),
    organization: text('organization'),
    site: text('site'),
    manager: text('manager'),
    location: text('location'),
    locale: text('locale') ?? defaults.locale,
    time_zone: text('time_zone') ?? defaults.time_zone,
    supportID: text('supportID'),
    employeeID: text('employeeID'),
    vip: flag('vip'),
    disabled: flag('disabled'),
    picture_uri: text('picture_uri'),
  }
  const sentences = faults.map((fault) => faultSentence(fault)[1])
  if (person.manager !== null && person.manager === person.sourceID) {
    sentences.push('Manager is the person itself')
  }
  return sentences.length > 0 ? { faults: sentences } : { held: person }
}

/** Reads `true` and `false` in whatever case a spreadsheet writes them; an empty cell is `false`. */
export function readFlag(cell = ''): boolean | undefined {
  const word = cell.trim().toLowerCase()
  if (word === '' || word === 'false') return false
  return word === 'true' ? true : undefined
}
