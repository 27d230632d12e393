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

/** What was sent to make or change a contact, before it is known to have been stored. */
export interface SentBefore {
  /** The ids that the list held when it was sent first: a contact with another one has come since. */
  known: readonly number[]
  /** Latest first. */
  values: readonly DraftValues[]
}

/** What an agent has typed and not yet saved: one open form. */
export interface Draft extends DraftValues {
  /** Unique within this tab; also the key of the row that the draft becomes. */
  id: string
  personId: number
  /** The channel of the row in whose place the form stands; `undefined` when a contact is being added. */
  row?: Channel
  /** The contact as the form showed it when it opened; `undefined` when a contact is being added. */
  base?: Contact
  /** Whether something was typed: only then is the agent asked before it is thrown away. */
  touched: boolean
  /** How often it was sent from its form, which starts anew each time it comes back. */
  saves?: number
  /** The deleted contact that an Undo makes again. */
  restores?: Contact
  /** Saves that may have arrived, although nothing of them came back. */
  sent?: SentBefore
  /** The ids of contacts that read like `base`, or like what an Undo makes again, and were listed beside it. */
  twins?: readonly number[]
  /** Messages of the API for fields, from the last failed save. */
  fieldErrors?: FieldError[]
  /** Why the last save failed, as a sentence. */
  problem?: string
  /** `base` is a contact that a synchronisation has put in the place of the one that the form was opened for. */
  inPlace?: boolean
  /** The contact as somebody else left it while the form was open. */
  theirs?: Contact
  /** The contact was removed while the form was open: saving adds it again. */
  gone?: boolean
  /** It can no longer be saved here: shown with what was typed, to copy, to add as a new contact, or to discard. */
  refused?: 'locked' | 'replaced' | 'forbidden'
}
