import { readId, readText } from './contactRead.ts'

/** An organization, site or manager, as people carry it. */
export interface Reference {
  id: number
  name: string
}

/** A person as a list shows it. What an answer leaves out is `undefined`; `null` on the wire means the same. */
export interface PersonSummary {
  id: number
  name: string
  sourceID?: string
  organization?: Reference
  site?: Reference
  manager?: Reference
  disabled: boolean
  /** Only where the API was asked for it, or sends it unasked. */
  job_title?: string
  primary_email?: string
}

/** A person as its own page shows it. */
export interface Person extends PersonSummary {
  vip: boolean
  location?: string
  locale?: string
  time_zone?: string
  supportID?: string
  employeeID?: string
  picture_uri?: string
}

/** Reads a person of a list; `undefined` only for something without a usable id. */
export function readPersonSummary(item: unknown): PersonSummary | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const wire = item as Record<string, unknown>
  const id = readId(wire.id)
  if (id === undefined) return undefined
  const texts = readTexts(wire, ['sourceID', 'job_title', 'primary_email'])
  const references = readReferences(wire, ['organization', 'site', 'manager'])
  const name = readText(wire.name) ?? ''
  return { id, name, disabled: wire.disabled === true, ...texts, ...references }
}

/** Reads a single person; `undefined` only for something without a usable id. */
export function readPerson(item: unknown): Person | undefined {
  const summary = readPersonSummary(item)
  if (summary === undefined) return undefined
  const wire = item as Record<string, unknown>
  const names = [
    'location',
    'locale',
    'time_zone',
    'supportID',
    'employeeID',
    'picture_uri',
  ] as const
  return { ...summary, vip: wire.vip === true, ...readTexts(wire, names) }
}

function readTexts<Name extends string>(
  wire: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const texts: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const text = readText(wire[name])
    if (text !== undefined) texts[name] = text
  }
  return texts
}

function readReferences<Name extends string>(
  wire: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, Reference>> {
  const references: Partial<Record<Name, Reference>> = {}
  for (const name of names) {
    const reference = wire[name]
    if (typeof reference !== 'object' || reference === null) continue
    const { id, name: text } = reference as Record<string, unknown>
    const referenceId = readId(id)
    const referenceName = readText(text)
    if (referenceId !== undefined && referenceName !== undefined) {
      references[name] = { id: referenceId, name: referenceName }
    }
  }
  return references
}
