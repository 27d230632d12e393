/** How a database reads rows out of a JSON text, each an array of values. */
export interface JsonReading {
  /** The value at a place of a row. */
  value: (at: number, type: string) => string
  /** The rows of the text that is given. */
  rows: string
  no: string
}

const date = "'2026-01-05T08:00:00.000Z'"

/** What all people have in common, as SQL. */
export function fixedOfPeople({ no }: JsonReading): Record<string, string> {
  return {
    locale: "'en'",
    time_zone: "'UTC'",
    vip: no,
    disabled: no,
    created_at: date,
    updated_at: date,
  }
}

/** A statement that inserts all rows of a JSON text at once: `columns` from the text, `fixed` the same for all. */
export function insertFromJson(
  table: string,
  columns: readonly (readonly [name: string, type: string])[],
  fixed: Record<string, string>,
  { value, rows }: JsonReading,
): string {
  const names = [...columns.map(([name]) => name), ...Object.keys(fixed)]
  const values = [...columns.map(([, type], at) => value(at, type)), ...Object.values(fixed)]
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${rows}`
}
