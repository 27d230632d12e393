/** Why a database cannot do what it is asked for at present, though nothing is wrong with the call. */
export type Unavailability = 'busy' | 'full' | 'readOnly' | 'unreachable' | 'failing'

/** A call that the database could not do: nothing has changed, and it may be repeated. */
export class StoreUnavailable extends Error {
  readonly reason: Unavailability

  constructor(reason: Unavailability, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.reason = reason
  }
}

/** What an error of a database driver means, as far as it is no fault of ours. */
export type UnavailabilityOf = (error: {
  code?: unknown
  message?: unknown
}) => Unavailability | undefined

/** @throws StoreUnavailable instead of an error that means it; any other error as it is */
export function rethrow(cause: unknown, unavailabilityOf: UnavailabilityOf): never {
  const reason = unavailabilityOf(cause instanceof Error ? cause : {})
  throw reason === undefined ? cause : new StoreUnavailable(reason, cause)
}
