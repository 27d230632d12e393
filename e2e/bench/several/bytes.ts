import { Client } from 'pg'
import type { Table } from '../table.ts'

const tables = ['people', 'contacts', 'audit_entries', 'remembered_creates']

interface Size {
  rows: number
  bytes: number
  indexes: number
}

/** What a row takes on disk, by table, without its indexes and for those. */
export async function bytesTable(url: string): Promise<Table> {
  const rows: string[][] = []
  for (const table of tables) {
    const [size] = await ask<Size>(
      url,
      `select (select count(*)::float8 from ${table}) as rows,
        pg_table_size('${table}')::float8 as bytes, pg_indexes_size('${table}')::float8 as indexes`,
    )
    if (size === undefined || size.rows === 0) continue
    const each = [size.bytes / size.rows, size.indexes / size.rows]
    rows.push([table, ...[size.rows, ...each].map((number) => number.toFixed(0))])
  }
  return { title: 'Bytes a row', columns: ['', 'rows', 'row', 'its indexes'], rows }
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query<Row>(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
