/**
 * Rows for one statement, or one short transaction. Engines limit the parameters of a statement, SQLite to 32,766; the
 * widest row fills about 20.
 */
export const rowsAtOnce = 500

/** Hands out rows in parts of at most `rowsAtOnce`. */
export function* inParts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    yield rows.slice(from, from + rowsAtOnce)
  }
}
