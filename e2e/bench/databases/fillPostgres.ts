import { Client } from 'pg'
import { forgetTexts } from './indexTexts.ts'
import { fixedOfPeople, insertFromJson, type JsonReading } from './insertFromJson.ts'
import { contactColumns, largeRows, organizations, personColumns } from './largeRows.ts'

const reading: JsonReading = {
  value: (at, type) => `(value ->> ${at})::${type}`,
  rows: 'jsonb_array_elements($1::jsonb)',
  no: 'false',
}

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
    const addPeople = insertFromJson('people', personColumns, fixedOfPeople(reading), reading)
    const addContacts = insertFromJson(
      'contacts',
      contactColumns,
      { integration: reading.no },
      reading,
    )
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
