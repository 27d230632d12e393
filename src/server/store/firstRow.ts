import type { CompiledQuery } from 'kysely'
import type { LibsqlDatabase } from './guardedDatabase.ts'
import { keptStatements } from './keptStatements.ts'
import { onSqlite } from './sqliteUnavailability.ts'
import { toBinding } from './toBinding.ts'

/** Reads the first row that a query finds, at once; see `Engine.readSync`. */
type FirstRow = <Row>(query: CompiledQuery<Row>) => Row | undefined

/**
 * Reads by `get`, which takes two thirds of the time of `all`. The statements are for this alone: a `get` on one that `all`
 * has run before would answer for the parameters of that run, whatever it is given (libsql 0.5).
 */
export function firstRow(database: LibsqlDatabase): FirstRow {
  const { prepare, forget } = keptStatements((sql) => onSqlite(() => database.prepare(sql)))
  return <Row>({ sql, parameters }: CompiledQuery<Row>) => {
    const statement = prepare(sql)
    try {
      const found = onSqlite(() => statement.get(parameters.map(toBinding)))
      return found === undefined ? undefined : columnsOf<Row>(found as Row & Measured)
    } catch (error) {
      forget(sql)
      throw error
    }
  }
}

/** What `get` adds to a row: how long it took. */
interface Measured {
  _metadata?: unknown
}

function columnsOf<Row>({ _metadata, ...columns }: Row & Measured): Row {
  return columns as Row
}
