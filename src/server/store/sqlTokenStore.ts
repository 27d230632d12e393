import type { Kysely } from 'kysely'
import { preparedQuery } from './preparedQuery.ts'
import type { TokenStore } from './store.ts'
import type { Tables } from './tables.ts'

/** @param now epoch milliseconds */
export function sqlTokenStore(db: Kysely<Tables>, now: () => number): TokenStore {
  const time = () => new Date(now()).toISOString()
  return {
    async add({ name, role, hash }) {
      const row = { name, role, token_hash: hash, created_at: time(), revoked_at: null }
      const added = await db
        .insertInto('access_tokens')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('name').where('revoked_at', 'is', null).doNothing(),
        )
        .returning('id')
        .executeTakeFirst()
      return added !== undefined
    },
    list: () =>
      db
        .selectFrom('access_tokens')
        .select(['name', 'role', 'created_at', 'revoked_at'])
        .orderBy('id')
        .execute(),
    async revoke(name) {
      const revoked = await db
        .updateTable('access_tokens')
        .set({ revoked_at: time() })
        .where('name', '=', name)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      return revoked !== undefined
    },
    find: async (hash) => (await findToken(db, hash))[0],
  }
}

export const findToken = preparedQuery((db, hash: string) =>
  db
    .selectFrom('access_tokens')
    .select(['name', 'role'])
    .where('token_hash', '=', hash)
    .where('revoked_at', 'is', null),
)
