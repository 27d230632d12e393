/** More than the API has different ones; imports and searches have others, which push them out. */
const most = 200
/** Statements with hundreds of rows in them come once, and are large. */
const longest = 4000

/** Statements that were prepared for earlier runs: preparing takes as long as running. */
export interface KeptStatements<Statement> {
  prepare: (sql: string) => Statement
  /** Lets go of a statement, such as one that has failed: libsql does not reset it. */
  forget: (sql: string) => void
}

export function keptStatements<Statement>(
  prepare: (sql: string) => Statement,
): KeptStatements<Statement> {
  const kept = new Map<string, Statement>()
  return {
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      const statement = prepare(sql)
      if (sql.length > longest) return statement
      if (kept.size === most) kept.clear()
      kept.set(sql, statement)
      return statement
    },
    forget: (sql) => void kept.delete(sql),
  }
}
