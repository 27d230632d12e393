import { existsSync } from 'node:fs'
import Database from 'libsql'
import type { LibsqlDatabase } from './guardedDatabase.ts'

interface TokenRow {
  token_hash: string
  revoked_at: string | null
}

/**
 * Revokes in a copy of an SQLite database every token that is not good in the database that the copy is to replace: it may
 * have been revoked since the copy was taken. A database that knows no token, or is not there, says nothing of any.
 *
 * @param at the time of the revocation
 * @returns how many were revoked; `undefined` when the database to be replaced cannot be read
 */
export function refuseRevoked(copy: string, replaced: string, at: string): number | undefined {
  const known = existsSync(replaced) ? tokensIn(replaced) : []
  if (known === undefined || known.length === 0) return known?.length
  const good = known.filter(({ revoked_at }) => revoked_at === null)
  return opened(copy, (database) => {
    if (!knowsTokens(database)) return 0
    const revoke = database.prepare(
      `update access_tokens set revoked_at = ?
        where revoked_at is null and token_hash not in (select value from json_each(?))`,
    )
    return revoke.run([at, JSON.stringify(good.map(({ token_hash }) => token_hash))]).changes
  })
}

function tokensIn(file: string): TokenRow[] | undefined {
  try {
    return opened(file, (database) =>
      knowsTokens(database)
        ? (database.prepare('select token_hash, revoked_at from access_tokens').all() as TokenRow[])
        : [],
    )
  } catch {
    return undefined
  }
}

/** The first versions had no tokens of a name. */
function knowsTokens(database: LibsqlDatabase): boolean {
  const tables = database.prepare("select 1 from sqlite_master where name = 'access_tokens'").all()
  return tables.length > 0
}

function opened<Result>(file: string, work: (database: LibsqlDatabase) => Result): Result {
  const database = new Database(file)
  try {
    database.pragma('busy_timeout = 5000')
    return work(database)
  } finally {
    database.close()
  }
}
