import type { LibsqlDatabase } from './guardedDatabase.ts'

/** Tells whether an SQLite database is still what it was. */
interface DatabaseState {
  /** See `Engine.state`. */
  state: () => string | undefined
  /** To be told of every statement of this process that may change what is stored. */
  onChange: () => void
}

/**
 * Counts the changes of this process, and asks SQLite about those of others: `PRAGMA data_version` is another number when
 * another connection has committed (https://sqlite.org/pragma.html#pragma_data_version).
 */
export function databaseState(database: LibsqlDatabase): DatabaseState {
  const dataVersion = database.prepare('pragma data_version').raw(true)
  let changes = 0
  let others: number | undefined

  /** Calls that arrive together are answered in one turn of the event loop: all were sent before the first is looked at. */
  function changesOfOthers(): number {
    if (others !== undefined) return others
    const [asked] = dataVersion.get([]) as [number]
    others = asked
    setImmediate(() => {
      others = undefined
    })
    return asked
  }

  return {
    state() {
      if (database.inTransaction) return undefined
      try {
        return `${changes} ${changesOfOthers()}`
      } catch {
        // Whoever reads is told what is wrong.
        return undefined
      }
    },
    onChange: () => {
      changes += 1
    },
  }
}
