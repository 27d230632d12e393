import { readId, readText } from './contactRead.ts'

/** An organization, site or manager, as people carry it. */
export interface Reference {
  id: number
  name: string
}

/**
 * A person as a list shows it. What an answer leaves out is `undefined`; `null` on the wire means the same. Of all that
 * the API knows of people only what is shown is read.
 */
export interface PersonSummary {
  id: number
  name: string
  organization: Reference | undefined
  site: Reference | undefined
  disabled: boolean
  /** Only where the API was asked for it, or sends it unasked. */
  job_title: string | undefined
  primary_email: string | undefined
}

/** A person as its own page shows it. */
export interface Person extends PersonSummary {
  vip: boolean
}

/** Reads a person of a list; `undefined` only for something without a usable id. */
export function readPersonSummary(item: unknown): PersonSummary | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const wire = item as Record<string, unknown>
  const id = readId(wire.id)
  if (id === undefined) return undefined
  return {
    id,
    name: readText(wire.name) ?? '',
    disabled: wire.disabled === true,
    job_title: readText(wire.job_title),
    primary_email: readText(wire.primary_email),
    organization: readReference(wire.organization),
    site: readReference(wire.site),
  }
}

/** Reads a single person; `undefined` only for something without a usable id. */
export function readPerson(item: unknown): Person | undefined {
  const summary = readPersonSummary(item)
  return summary && { ...summary, vip: (item as Record<string, unknown>).vip === true }
}

function readReference(wire: unknown): Reference | undefined {
  if (typeof wire !== 'object' || wire === null) return undefined
  const { id, name } = wire as Record<string, unknown>
  const [referenceId, text] = [readId(id), readText(name)]
  return referenceId === undefined || text === undefined
    ? undefined
    : { id: referenceId, name: text }
}
