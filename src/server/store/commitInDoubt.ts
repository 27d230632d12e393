/** The connection broke while a change was being stored: nobody here knows whether it was, and only a read can tell. */
export class CommitInDoubt extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
