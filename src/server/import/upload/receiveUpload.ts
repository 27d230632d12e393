import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { badRequest, Refusal } from '../../api/refusal.ts'
import type { ImportFiles } from '../importFiles.ts'
import { uploadedBytes } from './uploadedBytes.ts'
import { diskProblem, newPlace } from './uploadPlace.ts'

/** What a caller sent for an import, on disk. */
export interface Upload {
  files: ImportFiles
  strict: boolean
  /** Removes the files. */
  discard(): Promise<void>
}

/**
 * Receives `multipart/form-data` (RFC 7578) with the file parts `people` and `contacts`, one of them at least, and the
 * field `strict`; straight to disk, however large.
 *
 * @param folder made where it is missing; the files are for their owner only
 * @throws Refusal 415 for another type, 400 for other parts or a malformed body, and what `uploadedBytes` throws; then
 * there are no files
 */
export async function receiveUpload(request: Request, folder: string): Promise<Upload> {
  const form = formOf(request)
  const place = await newPlace(folder)
  const discard = () => rm(place, { recursive: true, force: true })
  try {
    const { files, strict } = await receiveParts(request, form, place)
    if (files.people === undefined && files.contacts === undefined) {
      throw badRequest("One of the parts 'people' and 'contacts' must be sent")
    }
    return { files, strict, discard }
  } catch (error) {
    await discard()
    throw error
  }
}

const limits = { parts: 10, fieldNameSize: 100, fieldSize: 10, headerPairs: 20 }

function formOf(request: Request): BusboyInstance {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new Refusal(415, 'Content-Type must be multipart/form-data')
  }
  try {
    return new Busboy({
      headers: { 'content-type': type },
      isPartAFile: (name) => name !== 'strict',
      limits,
    })
  } catch {
    throw malformed()
  }
}

async function receiveParts(request: Request, form: BusboyInstance, place: string) {
  const files: ImportFiles = {}
  const writes: Promise<void>[] = []
  const stop = new AbortController()
  const flags: string[] = []
  const refuse = (message: string) => form.destroy(badRequest(message))
  form.on('file', (name, content) => {
    const isKnown = name === 'people' || name === 'contacts'
    if (!isKnown || files[name] !== undefined) {
      content.resume()
      refuse(isKnown ? `Part '${name}' is sent more than once` : `Unknown parts: ${name}`)
      return
    }
    const path = join(place, `${name}.csv`)
    files[name] = path
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    const write = pipeline(content, file, { signal: stop.signal })
    // What went wrong is told below; a rejection that nobody awaits yet would end the process.
    write.catch((error) => form.destroy(error))
    writes.push(write)
  })
  form.on('field', (_, value) => {
    flags.push(value)
    if (flags.length > 1) refuse("Part 'strict' is sent more than once")
    else if (value !== 'true' && value !== 'false') refuse("Part 'strict' must be true or false")
  })
  form.on('partsLimit', () => refuse('The body has too many parts'))
  try {
    await pipeline(Readable.from(uploadedBytes(request)), form)
    await Promise.all(writes)
  } catch (error) {
    stop.abort()
    await Promise.allSettled(writes)
    throw error instanceof Refusal ? error : (diskProblem(error) ?? malformed())
  }
  return { files, strict: flags[0] === 'true' }
}

function malformed(): Refusal {
  return badRequest('Malformed multipart body')
}
