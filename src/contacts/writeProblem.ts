import type { Contact } from '../contract/contactRead.ts'

/** A write was not sent, because the contact is no longer as the page showed it. */
export class WriteProblem extends Error {
  override name = 'WriteProblem'

  /**
   * @param kind `changed`: somebody else changed it; `locked`: it now belongs to the directory synchronisation;
   *   `gone`: it is not there any more.
   * @param now the contact as it is stored now; `undefined` when it is gone.
   */
  constructor(
    readonly kind: 'changed' | 'locked' | 'gone',
    readonly now?: Contact,
  ) {
    super(`The contact is ${kind}`)
  }
}
