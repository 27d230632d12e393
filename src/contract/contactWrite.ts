import * as z from 'zod/mini'
import { type Channel, channels, isLabel, type Label, labelFits, labels } from './channels.ts'
import type { Fault, FaultCode } from './faults.ts'
import { countCodePoints, maxValueLength, unstorableCharacter } from './storable.ts'

const blank = { error: 'blank' satisfies FaultCode }

const value = z.nullish(
  z.string({ error: 'notText' satisfies FaultCode }).check(
    z.trim(),
    z.minLength(1, blank),
    z.refine((text) => countCodePoints(text) <= maxValueLength, {
      error: 'tooLong' satisfies FaultCode,
    }),
    z.refine((text) => !unstorableCharacter.test(text), {
      error: 'unstorableCharacter' satisfies FaultCode,
    }),
  ),
)

const contactWriteSchema = z.strictObject(
  {
    label: z.enum(labels, {
      error: ({ input }) => (isBlank(input) ? 'blank' : 'unknownLabel') satisfies FaultCode,
    }),
    telephone: value,
    email: value,
    chat: value,
    website: value,
    integration: z.optional(z.boolean({ error: 'notBoolean' satisfies FaultCode })),
  },
  { error: () => 'notAnObject' satisfies FaultCode },
)

/** The body of a create, or of an update after {@link bodyAfterUpdate}. */
type ContactBody = Partial<Record<Channel, unknown>> & {
  label?: unknown
  integration?: unknown
}

/** What is stored of a contact besides its id: a valid pair of label and channel, and its value. */
export interface ContactDraft {
  label: Label
  channel: Channel
  value: string
  integration: boolean
}

export type ContactCheck = { ok: true; contact: ContactDraft } | { ok: false; faults: Fault[] }

/**
 * Checks a contact that is to be stored and reports every fault at once, each on its field.
 *
 * @example checkContact({ label: 'fax', email: 'a@example.org' })
 * // { ok: false, faults: [{ field: 'label', code: 'labelDoesNotFit', channel: 'email' }] }
 */
export function checkContact(body: unknown): ContactCheck {
  const result = contactWriteSchema.safeParse(body)
  const faults = [
    ...(result.error?.issues.flatMap(faultsOfIssue) ?? []),
    ...(isObject(body) ? faultsOfTheWhole(body) : []),
  ]
  const [channel] = isObject(body) ? filledChannels(body) : []
  if (!result.success || channel === undefined || faults.length > 0) return { ok: false, faults }
  const { label, integration = false } = result.data
  return { ok: true, contact: { label, channel, value: result.data[channel] ?? '', integration } }
}

/**
 * The whole contact that an update body asks for: what it leaves out stays as it is, `null` clears a channel, and
 * filling a channel moves the contact to it. An `id` equal to the contact's own is dropped, any other stays in as a fault.
 */
export function bodyAfterUpdate(
  current: ContactDraft & { id: number },
  body: Record<string, unknown>,
): Record<string, unknown> {
  const { id, ...changes } = body
  const moves = filledChannels(changes).length > 0
  return {
    label: current.label,
    integration: current.integration,
    ...(moves ? {} : { [current.channel]: current.value }),
    ...changes,
    ...(id === undefined || id === current.id ? {} : { id }),
  }
}

function filledChannels(body: ContactBody): Channel[] {
  return channels.filter((channel) => body[channel] !== undefined && body[channel] !== null)
}

function faultsOfTheWhole(body: ContactBody): Fault[] {
  const filled = filledChannels(body)
  const written = filled.filter((channel) => !isBlank(body[channel]))
  if (filled.length === 0) return [{ field: 'base', code: 'noChannel' }]
  if (written.length > 1) return [{ field: 'base', code: 'severalChannels' }]
  const [channel] = written.length > 0 ? written : filled
  if (!channel || !isLabel(body.label) || labelFits(body.label, channel)) return []
  return [{ field: 'label', code: 'labelDoesNotFit', channel }]
}

function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: key, code: key === 'id' ? 'otherId' : 'unknownKey' }))
  }
  return [{ field: String(issue.path[0] ?? 'base'), code: issue.message as FaultCode }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim())
}
