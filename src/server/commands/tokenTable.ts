import type { NamedToken } from '../store/store.ts'

/** Named tokens as lines of a table: name, role, since when, and when revoked; times in UTC. */
export function tokenTable(tokens: NamedToken[]): string[] {
  if (tokens.length === 0) return ['There are no named tokens.']
  const rows = tokens.map(({ name, role, created_at, revoked_at }) => [
    name,
    role,
    minuteOf(created_at),
    revoked_at === null ? '-' : minuteOf(revoked_at),
  ])
  return aligned([['Name', 'Role', 'Since', 'Revoked'], ...rows])
}

/** @example minuteOf('2026-11-24T09:12:00.000Z') // '2026-11-24 09:12' */
function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column]))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/** In characters, as they are counted on screen. */
function lengthOf(text = ''): number {
  return [...new Intl.Segmenter().segment(text)].length
}
