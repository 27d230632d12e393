import type { Hono } from 'hono'
import type { ApiContext, ApiEnv } from '../access/apiEnv.ts'
import { mayImport } from '../access/roles.ts'
import { answerJson } from '../answer.ts'
import type { ImportRunner } from '../import/importRunner.ts'
import { receiveUpload } from '../import/upload/receiveUpload.ts'
import type { ImportJob } from '../store/importJobs.ts'
import type { Store } from '../store/store.ts'
import { pathId } from './pathId.ts'
import { notFound, Refusal } from './refusal.ts'
import { resource } from './resource.ts'

interface Importing {
  store: Store
  runner: ImportRunner
  /** Where uploads are kept while they are needed. */
  folder: string
}

/** `POST /import` and `GET /import/:id`, for administrators. */
export function importRoutes(api: Hono<ApiEnv>, importing: Importing): void {
  resource(api, '/import', { POST: (c) => startImport(c, importing) })
  resource(api, '/import/:id', { GET: (c) => getImport(c, importing) })
}

async function startImport(c: ApiContext, { store, runner, folder }: Importing): Promise<Response> {
  requireAdmin(c)
  const other = await store.importJobs.unfinished()
  if (other !== undefined) throw anotherRuns(other)
  const upload = await receiveUpload(c.req.raw, folder)
  const id = await runner.start(upload, c.get('principal').name).catch(async (error) => {
    await upload.discard()
    throw error
  })
  if (id === undefined) {
    await upload.discard()
    throw anotherRuns(await store.importJobs.unfinished())
  }
  return answerJson(c, { id, state: 'queued' }, 202, { Location: `/v1/import/${id}` })
}

async function getImport(c: ApiContext, { store }: Importing): Promise<Response> {
  requireAdmin(c)
  const job = await store.importJobs.find(pathId(c.req.param('id')))
  if (job === undefined) throw notFound()
  return answerJson(c, importBody(job))
}

function requireAdmin(c: ApiContext): void {
  if (!mayImport(c.get('principal'))) throw new Refusal(403, 'Forbidden')
}

function anotherRuns(id: number | undefined): Refusal {
  const which = id === undefined ? '' : `: /v1/import/${id}`
  return new Refusal(409, `Another import is not finished${which}`)
}

function importBody(job: ImportJob) {
  return {
    id: job.id,
    state: job.state,
    created_at: job.createdAt,
    created_by: { name: job.by },
    finished_at: job.finishedAt,
    message: job.message,
    progress: {
      lines_read: job.linesRead,
      lines_applied: job.linesApplied,
      lines_total: job.linesTotal,
    },
    results: job.results,
    failures: job.failures,
    failures_total: job.failuresTotal,
  }
}
