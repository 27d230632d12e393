import { type Kysely, type Migration, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { actionFitsStates } from './accessAndAudit.ts'

/**
 * What belongs to a person is keyed by the person first, so that an engine that spreads tables over machines can keep a
 * person's rows together, and needs no number that all machines have to agree upon: changes are numbered within a person,
 * keys of repeated creates stand for one person. For several servers there is the table of their callers' budgets.
 *
 * Contacts in an SQLite file, which is never spread, stay as they are.
 */
export function personFirst(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      // Before contacts lose their index by id alone, by which the remembered ones are found.
      await makeMemoryAgain(db, engine)
      if (engine.serversShare) {
        await keyInPlace(db)
        await createBudgets(db, engine)
      } else {
        await makeAuditAgain(db, engine)
      }
    },
  }
}

async function keyInPlace(db: Kysely<unknown>) {
  await sql`alter table audit_entries alter column id drop identity`.execute(db)
  await db.schema.dropIndex('audit_entries_by_person_id_id').execute()
  for (const table of ['contacts', 'audit_entries']) {
    await db.schema.alterTable(table).dropConstraint(`${table}_pkey`).execute()
    await db.schema
      .alterTable(table)
      .addPrimaryKeyConstraint(`${table}_pkey`, ['person_id', 'id'])
      .execute()
  }
}

/** SQLite changes no keys: the rows move to a new table. */
async function makeAuditAgain(db: Kysely<unknown>, { bytewiseText, wholeNumber }: Engine) {
  await db.schema
    .createTable('keyed_entries')
    .addColumn('person_id', wholeNumber, (id) =>
      id.notNull().references('people.id').onDelete('cascade'),
    )
    .addColumn('id', wholeNumber, (id) => id.notNull())
    .addColumn('contact_id', wholeNumber, (id) => id.notNull())
    .addColumn('action', bytewiseText, (action) => action.notNull())
    .addColumn('by_name', bytewiseText, (name) => name.notNull())
    .addColumn('at', bytewiseText, (time) => time.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('audit_entries_pkey', ['person_id', 'id'])
    .addCheckConstraint('action_fits_states', actionFitsStates())
    .execute()
  const columns = ['person_id', 'id', 'contact_id', 'action', 'by_name', 'at', 'before', 'after']
  const listed = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into keyed_entries (${listed}) select ${listed} from audit_entries`.execute(db)
  await db.schema.dropTable('audit_entries').execute()
  await db.schema.alterTable('keyed_entries').renameTo('audit_entries').execute()
}

/** A create whose contact is known no more, in no list and in no record of changes, is forgotten. */
async function makeMemoryAgain(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, serversShare }: Engine,
) {
  await db.schema.dropIndex('remembered_creates_by_created_at').execute()
  await db.schema.alterTable('remembered_creates').renameTo('old_memory').execute()
  await db.schema
    .createTable('remembered_creates')
    .addColumn('person_id', wholeNumber, (id) =>
      id.notNull().references('people.id').onDelete('cascade'),
    )
    .addColumn('key', bytewiseText, (key) => key.notNull())
    .addColumn('fingerprint', bytewiseText, (fingerprint) => fingerprint.notNull())
    .addColumn('contact', 'text', (contact) => contact.notNull())
    .addColumn('created_at', bytewiseText, (time) => time.notNull())
    .addPrimaryKeyConstraint('remembered_creates_of_people', ['person_id', 'key'])
    .execute()
  await db.schema
    .createIndex('remembered_creates_by_created_at')
    .on('remembered_creates')
    .column('created_at')
    .execute()
  const contactId = serversShare
    ? sql`(old.contact::json ->> 'id')::bigint`
    : sql`json_extract(old.contact, '$.id')`
  await sql`
    insert into remembered_creates (person_id, key, fingerprint, contact, created_at)
    select coalesce(contacts.person_id, entries.person_id), key, fingerprint, contact, old.created_at
    from old_memory as old
    left join contacts on contacts.id = ${contactId}
    left join audit_entries as entries
      on contacts.id is null and entries.contact_id = ${contactId} and entries.action = 'created'
    where coalesce(contacts.person_id, entries.person_id) is not null`.execute(db)
  await db.schema.dropTable('old_memory').execute()
}

/** Unlogged: written at every call, and a budget that is forgotten in a crash is a full one. */
async function createBudgets(db: Kysely<unknown>, { bytewiseText }: Engine) {
  await sql`create unlogged table call_budgets (
    caller ${bytewiseText} primary key,
    short double precision not null,
    long double precision not null,
    at double precision not null
  ) with (fillfactor = 50)`.execute(db)
}
