import Database from 'libsql'
import { Client } from 'pg'
import { readDatabase } from '../../settings/readDatabase.ts'

/** All that a database says of its own tables, one sorted line for each column, constraint and index. */
export async function schemaOf(url: string): Promise<string[]> {
  const setting = readDatabase(url)
  return setting.engine === 'sqlite' ? sqliteSchema(setting.file) : postgresSchema(setting.url)
}

/** SQLite keeps the statements that made a table, with its columns, constraints and defaults. */
function sqliteSchema(file: string): string[] {
  const database = new Database(file)
  try {
    const rows = database.prepare('select type, name, sql from sqlite_master').all()
    return (rows as { type: string; name: string; sql: string | null }[])
      .map(
        ({ type, name, sql }) =>
          `${type} ${name}: ${(sql ?? 'made by SQLite').replace(/\s+/g, ' ')}`,
      )
      .toSorted()
  } finally {
    database.close()
  }
}

const columns = `
  select concat_ws(' ', 'column', attrelid::regclass::text || '.' || attname, format_type(atttypid, atttypmod),
    'collate ' || nullif(attcollation, 0)::regcollation::text, case when attnotnull then 'not null' end,
    'default ' || pg_get_expr(adbin, adrelid), 'identity ' || nullif(attidentity::text, '')) as line
  from pg_attribute
  join pg_class on pg_class.oid = attrelid and relkind = 'r' and relnamespace = 'public'::regnamespace
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attnum > 0 and not attisdropped`

/** PostgreSQL 18 counts NOT NULL as a constraint, earlier versions do not; it stands with the column. */
const constraints = `
  select 'constraint ' || conrelid::regclass::text || '.' || conname || ' ' || pg_get_constraintdef(oid) as line
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype <> 'n'`

const indexes = `
  select 'index ' || pg_get_indexdef(indexrelid) as line
  from pg_index
  join pg_class on pg_class.oid = indexrelid and relnamespace = 'public'::regnamespace`

async function postgresSchema(connectionString: string): Promise<string[]> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const parts = `${columns} union all ${constraints} union all ${indexes}`
    const { rows } = await client.query<{ line: string }>(parts)
    return rows.map(({ line }) => line).toSorted()
  } finally {
    await client.end()
  }
}
