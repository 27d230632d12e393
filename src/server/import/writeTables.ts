import { stringify } from 'csv-stringify/sync'
import { channels } from '../../contract/channels.ts'
import type { BadLine, ImportedContact, ImportedPerson } from '../store/bulk/bulkStore.ts'
import { contactsTable } from './contactsTable.ts'
import { peopleTable } from './peopleTable.ts'

export const peopleHeader = csvLines([peopleTable.columns])
export const contactsHeader = csvLines([contactsTable.columns])

export const badLinesHeader = csvLines([['file', 'line', 'message']])

/** People as lines of people.csv, without the header. */
export function peopleLines(people: ImportedPerson[]): string {
  return csvLines(people.map((person) => peopleTable.columns.map((column) => person[column])))
}

/** Contacts as lines of contacts.csv, without the header. */
export function contactsLines(contacts: ImportedContact[]): string {
  return csvLines(
    contacts.map(({ person, label, channel, value, integration }) => [
      person,
      label,
      ...channels.map((each) => (each === channel ? value : null)),
      integration,
    ]),
  )
}

/** Bad lines as lines of a table of their own, without the header. */
export function badLinesLines(lines: BadLine[]): string {
  return csvLines(lines.map(({ file, line, message }) => [file, String(line), message]))
}

/**
 * Values are written as they are, also those that a spreadsheet would take for a formula: an import has to find them
 * unchanged. A carriage return at the end of a line would be taken for a part of the line's end, so it is quoted.
 */
function csvLines(rows: readonly (readonly (string | boolean | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      cast: { boolean: String },
      quoted_match: /\r/,
      record_delimiter: '\n',
    },
  )
}
