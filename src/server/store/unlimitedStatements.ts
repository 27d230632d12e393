/** Follows the statements of one connection, to know which of them may take as long as they need. */
export interface UnlimitedStatements {
  /** Takes down the next statement. @returns whether PostgreSQL itself sets it no limit */
  isUnlimited: (statement: string) => boolean
}

/** The limit is `statement_timeout`, which some of our statements switch off: for a transaction, or until it is reset. */
export function followStatements(): UnlimitedStatements {
  let ofTransaction = false
  let ofSession = false
  return {
    isUnlimited(statement) {
      const isUnlimited = ofTransaction || ofSession
      if (statement === 'set local statement_timeout = 0') ofTransaction = true
      if (statement === 'set statement_timeout = 0') ofSession = true
      if (statement === 'reset statement_timeout') ofSession = false
      if (/^(commit|rollback)$/.test(statement)) ofTransaction = false
      return isUnlimited
    },
  }
}
