import { channels } from '../contract/channels.ts'
import type { Contact } from '../contract/contactRead.ts'
import { isFieldError } from '../contract/faults.ts'
import type { Draft, DraftValues, SentBefore } from './draft.ts'

type Kept = Record<string, unknown>

/**
 * The draft in what a storage held; `undefined` where it is none of this version of the page, or it cannot be read which
 * contact it changes. What a draft knows of its last save is left out where it cannot be read.
 */
export function readDraft(kept: unknown): Draft | undefined {
  if (!isRecord(kept) || !hasText(kept)) return undefined
  const { base, theirs, restores, sent, twins, refused, fieldErrors, problem, ...draft } = kept
  if (base !== undefined && !isContact(base)) return undefined
  return {
    ...draft,
    touched: true,
    ...(base && { base }),
    ...(isContact(theirs) && { theirs }),
    ...(isContact(restores) && { restores }),
    ...(isSent(sent) && { sent }),
    ...(Array.isArray(twins) && { twins }),
    // Whether the agent may write by now, the next answer says.
    ...((refused === 'locked' || refused === 'replaced') && { refused }),
    ...(Array.isArray(fieldErrors) && { fieldErrors: fieldErrors.filter(isFieldError) }),
    ...(typeof problem === 'string' && { problem }),
  }
}

function hasText(kept: Kept): kept is Kept & DraftValues & Pick<Draft, 'id' | 'personId'> {
  return typeof kept.id === 'string' && typeof kept.personId === 'number' && isValues(kept)
}

function isValues(kept: Kept): kept is Kept & DraftValues {
  const { channel, label, value } = kept
  return (
    channels.some((known) => known === channel) &&
    typeof label === 'string' &&
    typeof value === 'string'
  )
}

function isContact(kept: unknown): kept is Contact {
  if (!isRecord(kept)) return false
  const { id, label, values } = kept
  return typeof id === 'number' && isValueList(values, label)
}

function isSent(kept: unknown): kept is SentBefore {
  return isRecord(kept) && Array.isArray(kept.known) && isValueList(kept.values)
}

/** @param label of all values, where they have none of their own */
function isValueList(kept: unknown, label?: unknown): boolean {
  return Array.isArray(kept) && kept.every((held) => isRecord(held) && isValues({ label, ...held }))
}

function isRecord(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null
}
