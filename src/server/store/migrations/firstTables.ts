import { type Kysely, type Migration, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/**
 * The contract's rules for a stored contact as of this migration: for each channel, its labels and the rank of each.
 * Frozen, like all of a migration: databases were made by it. When the contract changes, a later migration alters
 * constraint and ranks, and states its own rules.
 */
export const firstContactRules = {
  ranks: {
    telephone: { work: 0, mobile: 1, home: 2, fax: 4 },
    email: { work: 100, personal: 103 },
    chat: { chat_skype: 205, chat_slack: 206, chat_teams: 207, chat_workchat: 208 },
    website: { work: 300, personal: 303 },
  },
  maxValueLength: 255,
} as const

/** People with their organizations and sites, contacts, and the answers kept for `Idempotency-Key`. */
export function firstTables(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createPeople(db, engine)
      await createContacts(db, engine)
      await createMemory(db)
    },
  }
}

async function createPeople(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, numbersItsRows }: Engine,
) {
  for (const table of ['organizations', 'sites']) {
    await db.schema
      .createTable(table)
      .addColumn('id', wholeNumber, numbersItsRows)
      .addColumn('name', 'text', (name) => name.notNull())
      .execute()
  }
  await db.schema
    .createTable('people')
    .addColumn('id', wholeNumber, numbersItsRows)
    .addColumn('name', bytewiseText, (name) => name.notNull())
    .addColumn('name_key', bytewiseText, (key) => key.notNull())
    .addColumn('source_id', bytewiseText, (id) => id.notNull().unique())
    .addColumn('primary_email', bytewiseText)
    .addColumn('primary_email_key', bytewiseText)
    .addColumn('job_title', 'text')
    .addColumn('organization_id', wholeNumber, (id) => id.references('organizations.id'))
    .addColumn('site_id', wholeNumber, (id) => id.references('sites.id'))
    .addColumn('manager_id', wholeNumber, (id) => id.references('people.id'))
    .addColumn('location', 'text')
    .addColumn('locale', 'text', (locale) => locale.notNull())
    .addColumn('time_zone', 'text', (zone) => zone.notNull())
    .addColumn('support_id', 'text')
    .addColumn('employee_id', 'text')
    .addColumn('vip', 'boolean', (vip) => vip.notNull())
    .addColumn('disabled', 'boolean', (disabled) => disabled.notNull())
    .addColumn('picture_uri', 'text')
    .addColumn('created_at', bytewiseText, (time) => time.notNull())
    .addColumn('updated_at', bytewiseText, (time) => time.notNull())
    .execute()
  await createIndex(db, 'people', ['name_key', 'id'])
  await createIndex(db, 'people', ['primary_email'])
}

async function createContacts(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, numbersItsRows }: Engine,
) {
  await db.schema
    .createTable('contacts')
    .addColumn('id', wholeNumber, numbersItsRows)
    .addColumn('person_id', wholeNumber, (id) =>
      id.notNull().references('people.id').onDelete('cascade'),
    )
    .addColumn('channel', 'text', (channel) => channel.notNull())
    .addColumn('label', bytewiseText, (label) => label.notNull())
    .addColumn('value', 'text', (value) => value.notNull())
    .addColumn('integration', 'boolean', (integration) => integration.notNull())
    .addColumn('rank', 'integer', (rank) => rank.notNull())
    .addCheckConstraint('label_fits_channel', labelFitsChannel())
    .addCheckConstraint(
      'value_length',
      sql`length(value) between 1 and ${sql.lit(firstContactRules.maxValueLength)}`,
    )
    .execute()
  await createIndex(db, 'contacts', ['person_id', 'rank', 'id'])
}

async function createMemory(db: Kysely<unknown>) {
  await db.schema
    .createTable('remembered_creates')
    .addColumn('key', 'text', (key) => key.primaryKey())
    .addColumn('fingerprint', 'text', (fingerprint) => fingerprint.notNull())
    .addColumn('contact', 'text', (contact) => contact.notNull())
    .addColumn('created_at', 'text', (time) => time.notNull())
    .execute()
  await createIndex(db, 'remembered_creates', ['created_at'])
  await db.schema
    .createTable('database_facts')
    .addColumn('name', 'text', (name) => name.primaryKey())
    .addColumn('value', 'text', (value) => value.notNull())
    .execute()
}

/** The frozen table of channels and labels, as a condition on a row. */
function labelFitsChannel() {
  const pairs = Object.entries(firstContactRules.ranks).map(([channel, ranks]) => {
    const fitting = Object.keys(ranks).map((label) => sql.lit(label))
    return sql`(channel = ${sql.lit(channel)} and label in (${sql.join(fitting)}))`
  })
  return sql<boolean>`${sql.join(pairs, sql` or `)}`
}

function createIndex(db: Kysely<unknown>, table: string, columns: string[]) {
  const index = db.schema.createIndex(`${table}_by_${columns.join('_')}`)
  return index.on(table).columns(columns).execute()
}
