import { rethrow, type UnavailabilityOf } from './storeUnavailable.ts'

/** SQLite's result codes: another connection has the lock, no room on the disk, a file that cannot be written or read. */
const unavailabilityOf: UnavailabilityOf = (error) => {
  const code = String(error.code)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy'
  if (/^SQLITE_FULL/.test(code)) return 'full'
  if (/^SQLITE_READONLY/.test(code)) return 'readOnly'
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code)) return 'failing'
  return undefined
}

/** @throws StoreUnavailable when SQLite cannot do it at present; any other error as it is */
export function onSqlite<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    return rethrow(error, unavailabilityOf)
  }
}
