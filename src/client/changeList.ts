import { type ContactChange, readContactChange } from '../contract/contactChange.ts'
import type { SendCall } from './apiCall.ts'
import { isApiError } from './apiError.ts'
import type { CallOptions, Page } from './client.ts'
import { readPage } from './onePage.ts'
import { personPath } from './paths.ts'

const perPage = 10

/** What systems without a record of changes answer: they know no such address, method or parameter. */
const unknownToSystem = [400, 404, 405]

/**
 * Reads a page of the changes to a person's contacts, the latest first.
 *
 * @param next of the page before; `undefined` for the first
 * @returns `undefined` where the system keeps no record of changes
 */
export async function readChanges(
  send: SendCall,
  personId: number,
  next: string | undefined,
  options?: CallOptions,
): Promise<Page<ContactChange> | undefined> {
  const path = `${personPath(personId)}/audit_entries`
  const query = next ?? `?per_page=${perPage}`
  try {
    return await readPage(send, { path, query, read: readContactChange }, options)
  } catch (error) {
    const isUnknown = isApiError(error) && unknownToSystem.includes(error.status ?? 0)
    if (isUnknown && next === undefined) return undefined
    throw error
  }
}
