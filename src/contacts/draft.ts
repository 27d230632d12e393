import type { Channel } from '../contract/channels.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { FieldError } from '../contract/faults.ts'

/** What the fields of the form hold. */
export interface DraftValues {
  channel: Channel
  /** A label of the contract, or whatever label the contact came with. */
  label: string
  value: string
}

/** What an agent has typed and not yet saved: one open form. */
export interface Draft extends DraftValues {
  /** Unique within this tab; also the key of the row that the draft becomes. */
  id: string
  personId: number
  /** The contact as the form showed it when it opened; `undefined` when a contact is being added. */
  base?: Contact
  /** Whether something was typed: only then is the agent asked before it is thrown away. */
  touched: boolean
  /** The last create that was sent, so that sending the same again makes no second contact. */
  sent?: { idempotencyKey: string; body: string }
  /** Messages of the API for fields, from the last failed save. */
  fieldErrors?: FieldError[]
  /** Why the last save failed, as a sentence. */
  problem?: string
  /** The contact as somebody else left it while the form was open. */
  theirs?: Contact
  /** The contact was removed while the form was open: saving adds it again. */
  gone?: boolean
  /** It can no longer be saved here: shown with what was typed, to copy or discard. */
  refused?: 'locked' | 'forbidden'
}
