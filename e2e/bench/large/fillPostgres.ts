import { Client } from 'pg'
import { forgetTexts } from './indexTexts.ts'
import { contactColumns, largeRows, organizations, personColumns } from './largeRows.ts'

/** Puts so many people into a PostgreSQL database that has its tables and nobody in it. */
export async function fillPostgres(url: string, people: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set synchronous_commit = off')
    await client.query(
      "insert into organizations (id, name) select id, 'Organization ' || id from generate_series(1, $1::int) as id",
      [organizations],
    )
    const addPeople = inserting('people', personColumns, fixedOfPeople)
    const addContacts = inserting('contacts', contactColumns, { integration: 'false' })
    for (const rows of largeRows(people)) {
      await client.query('begin')
      await client.query(addPeople, [JSON.stringify(rows.people)])
      await client.query(addContacts, [JSON.stringify(rows.contacts)])
      await client.query('commit')
    }
    for (const table of ['organizations', 'people', 'contacts']) {
      const next = `(select max(id) + 1 from ${table})`
      await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), ${next}, false)`)
    }
    await client.query(forgetTexts)
  } finally {
    await client.end()
  }
}

/** What PostgreSQL does by itself some time after much has been written. */
export async function analyzePostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum analyze').finally(() => client.end())
}

const date = "'2026-01-05T08:00:00Z'"
const fixedOfPeople = {
  locale: "'en'",
  time_zone: "'UTC'",
  vip: 'false',
  disabled: 'false',
  created_at: date,
  updated_at: date,
}

function inserting(
  table: string,
  columns: readonly (readonly [string, string])[],
  fixed: Record<string, string>,
): string {
  const names = [...columns.map(([name]) => name), ...Object.keys(fixed)]
  const read = columns.map(([, type], at) => `(value ->> ${at})::${type}`)
  const values = [...read, ...Object.values(fixed)]
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from jsonb_array_elements($1::jsonb)`
}
