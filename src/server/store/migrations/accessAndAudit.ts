import { type Kysely, type Migration, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/** The roles that a stored token may have, and what may be recorded of a contact, as of this migration. Frozen. */
export const firstAccessRules = {
  roles: ['reader', 'agent', 'admin'],
  actions: ['created', 'updated', 'deleted'],
} as const

/** Named access tokens, and the record of every change to a contact. */
export function accessAndAudit(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTokens(db, engine)
      await createAudit(db, engine)
    },
  }
}

/** A name may be given again when nobody holds it any more. */
async function createTokens(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, numbersItsRows }: Engine,
) {
  const { roles } = firstAccessRules
  await db.schema
    .createTable('access_tokens')
    .addColumn('id', wholeNumber, numbersItsRows)
    .addColumn('name', bytewiseText, (name) => name.notNull())
    .addColumn('role', bytewiseText, (role) => role.notNull())
    .addColumn('token_hash', bytewiseText, (hash) => hash.notNull().unique())
    .addColumn('created_at', bytewiseText, (time) => time.notNull())
    .addColumn('revoked_at', bytewiseText)
    .addCheckConstraint(
      'known_role',
      sql`role in (${sql.join(roles.map((role) => sql.lit(role)))})`,
    )
    .addCheckConstraint('named_token', sql`length(name) > 0`)
    .execute()
  await db.schema
    .createIndex('access_tokens_by_name_in_use')
    .unique()
    .on('access_tokens')
    .column('name')
    .where(sql.ref('revoked_at'), 'is', null)
    .execute()
}

/** The contact of an entry may be gone, so it is no foreign key. */
async function createAudit(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, numbersItsRows }: Engine,
) {
  await db.schema
    .createTable('audit_entries')
    .addColumn('id', wholeNumber, numbersItsRows)
    .addColumn('person_id', wholeNumber, (id) =>
      id.notNull().references('people.id').onDelete('cascade'),
    )
    .addColumn('contact_id', wholeNumber, (id) => id.notNull())
    .addColumn('action', bytewiseText, (action) => action.notNull())
    .addColumn('by_name', bytewiseText, (name) => name.notNull())
    .addColumn('at', bytewiseText, (time) => time.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addCheckConstraint('action_fits_states', actionFitsStates())
    .execute()
  await db.schema
    .createIndex('audit_entries_by_person_id_id')
    .on('audit_entries')
    .columns(['person_id', 'id'])
    .execute()
}

/** What was created has no state before, what was deleted has none after, and an update has both. */
export function actionFitsStates() {
  const [created, updated, deleted] = firstAccessRules.actions.map((action) => sql.lit(action))
  const [before, after] = [sql.ref('before'), sql.ref('after')]
  return sql<boolean>`(action = ${created} and ${before} is null and ${after} is not null)
    or (action = ${updated} and ${before} is not null and ${after} is not null)
    or (action = ${deleted} and ${before} is not null and ${after} is null)`
}
