import { Client } from 'pg'
import type { Table } from '../table.ts'

const tables = ['people', 'contacts', 'audit_entries', 'remembered_creates', 'call_budgets']

interface Size {
  rows: number
  bytes: number
  indexes: number
}

/** What a row takes on disk, by table, with and without its indexes; and in the write-ahead log for a create. */
export async function bytesTable(url: string, walOfCreate: number): Promise<Table> {
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
  rows.push(['write-ahead log of a create', '', walOfCreate.toFixed(0), ''])
  return { title: 'Bytes a row', columns: ['', 'rows', 'row', 'its indexes'], rows }
}

/** How much has been written to the write-ahead log so far. */
export async function walBytes(url: string): Promise<number> {
  const position = "pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8"
  const [row] = await ask<{ bytes: number }>(url, `select ${position} as bytes`)
  return row?.bytes ?? 0
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query<Row>(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
