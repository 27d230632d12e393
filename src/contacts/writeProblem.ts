import { type ApiErrorKind, isApiError } from '../client/apiError.ts'
import type { Contact } from '../contract/contactRead.ts'

/** A write was not sent, because the contact is no longer as the page showed it. */
export class WriteProblem extends Error {
  override name = 'WriteProblem'

  /**
   * @param kind `changed`: somebody else changed it; `locked`: it now belongs to the directory synchronisation;
   *   `replaced`: a synchronisation has put an equal one with another id in its place; `gone`: it is not there any more.
   * @param now the contact as it is stored now, or the one in its place; `undefined` when it is gone.
   * @param base the contact that was to be changed, where the form does not know it: an earlier save had made it.
   */
  constructor(
    readonly kind: 'changed' | 'locked' | 'replaced' | 'gone',
    readonly now?: Contact,
    readonly base?: Contact,
  ) {
    super(`The contact is ${kind}`)
  }
}

/** The answer to a write was lost, and it could not be found out whether it was carried out. */
export class WriteInDoubt extends Error {
  override name = 'WriteInDoubt'

  /** @param cause what kept us from finding out */
  constructor(override readonly cause: unknown) {
    super('It is not known whether the write was carried out')
  }
}

/** How calls end that may have been carried out all the same: no answer, a broken one, or one that says nothing of it. */
export const lostAnswers: ApiErrorKind[] = ['offline', 'timeout', 'server', 'malformed']

/** Whether a write that ended like this may have been carried out, or may still be. */
export function mayHaveArrived(error: unknown): boolean {
  return error instanceof WriteInDoubt || isApiError(error, ...lostAnswers)
}
