import { Refusal } from '../api/refusal.ts'

/** No answer that says what became of a call: the live system may have carried it out. */
export class AnswerLost extends Refusal {
  /** As the refusal that the caller gets. */
  static as({ status, message, headers }: Refusal): AnswerLost {
    return new AnswerLost(status, message, { headers })
  }
}
