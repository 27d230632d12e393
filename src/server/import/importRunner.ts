import type { Log } from '../log.ts'
import { loggedError } from '../loggedError.ts'
import type { Store } from '../store/store.ts'
import { UnreadableTable } from './csv/readTable.ts'
import { runImport } from './runImport.ts'
import type { Upload } from './upload/receiveUpload.ts'

/** Runs the imports that callers of this server ask for. */
export interface ImportRunner {
  /** Begins an import and goes on by itself; `undefined` when another is not finished. The upload is gone afterwards. */
  start(upload: Upload, by: string): Promise<number | undefined>
  /** Ends what runs, which the same import again completes. */
  stop(): Promise<void>
}

export function importRunner(store: Pick<Store, 'bulk' | 'importJobs'>, log: Log): ImportRunner {
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const run = async (id: number, { files, strict, discard }: Upload, by: string) => {
    try {
      const { results, badLinesTotal } = await runImport(store, id, files, {
        strict,
        by,
        signal: stopping.signal,
      })
      log.info({ import: id, ...results, badLinesTotal }, 'import')
    } catch (error) {
      if (error instanceof UnreadableTable) log.info({ import: id }, 'import of unreadable files')
      else log.error({ import: id, err: loggedError(error) }, 'import failed')
    } finally {
      await discard().catch((error) =>
        log.warn({ err: loggedError(error) }, 'an uploaded file is left behind'),
      )
    }
  }
  return {
    async start(upload, by) {
      const id = await store.importJobs.begin(by)
      if (id === undefined) return undefined
      const ending = run(id, upload, by)
      running.add(ending)
      void ending.finally(() => running.delete(ending))
      return id
    },
    async stop() {
      stopping.abort(new Error('The server was stopped'))
      await Promise.all(running)
    },
  }
}
