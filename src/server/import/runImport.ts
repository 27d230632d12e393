import { unavailable } from '../api/refusal.ts'
import type { BadLine } from '../store/bulk/bulkStore.ts'
import type { ImportEnd } from '../store/importJobs.ts'
import type { Store } from '../store/store.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import { UnreadableTable } from './csv/readTable.ts'
import { type ImportFiles, type ImportOptions, importFiles } from './importFiles.ts'
import type { ImportOutcome, ImportProgress } from './importOutcome.ts'

/** So many bad lines are kept with an import; all are counted. */
const keptFailures = 100

/** Well within the lease. */
const renewMilliseconds = 5000

type Options = Omit<ImportOptions, 'onProgress' | 'takeBadLines'> &
  Partial<Pick<ImportOptions, 'onProgress' | 'takeBadLines'>>

/**
 * Runs an import that has begun as a job, and tells the job how far it is and how it ended.
 *
 * @throws what `importFiles` throws, after the job knows
 */
export async function runImport(
  { bulk, importJobs }: Pick<Store, 'bulk' | 'importJobs'>,
  id: number,
  files: ImportFiles,
  options: Options,
): Promise<ImportOutcome> {
  const lease = new AbortController()
  let progress: ImportProgress = { linesRead: 0, linesApplied: 0, linesTotal: null }
  const failures: BadLine[] = []
  let failuresTotal = 0
  const renew = async () => {
    if (!(await importJobs.renew(id, progress))) lease.abort(new Error(interrupted))
  }
  const end = (how: Pick<ImportEnd, 'state' | 'message' | 'results'>) =>
    importJobs.end(id, { ...how, ...progress, failures, failuresTotal })
  // A renewal that fails is tried again by the next one; if none succeeds, the lease runs out.
  const renewing = setInterval(() => void renew().catch(() => undefined), renewMilliseconds)
  try {
    await renew()
    const outcome = await importFiles(bulk, files, {
      ...options,
      signal: AbortSignal.any([options.signal, lease.signal]),
      onProgress(step) {
        progress = { ...step }
        options.onProgress?.(step)
      },
      takeBadLines(lines) {
        failuresTotal += lines.length
        failures.push(...lines.slice(0, keptFailures - failures.length))
        return options.takeBadLines?.(lines)
      },
    })
    const { isApplied, results } = outcome
    const message = isApplied ? null : 'Nothing went in, because lines are bad'
    await end({ state: isApplied ? 'done' : 'failed', message, results })
    return outcome
  } catch (error) {
    // Where the database is away, the lease runs out instead; why the import failed is the error to tell.
    await end({ state: 'failed', message: reasonOf(error), results: null }).catch(() => undefined)
    throw error
  } finally {
    clearInterval(renewing)
  }
}

const interrupted = 'The import was interrupted'
const again = 'The same import again completes it'

/** What an administrator is told; anything unforeseen stays in the log. */
function reasonOf(error: unknown): string {
  if (error instanceof UnreadableTable) return error.message
  if (error instanceof StoreUnavailable) return `${unavailable(error.reason).message}. ${again}`
  return `${interrupted}. ${again}`
}
