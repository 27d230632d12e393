import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PostgresServer, startPostgres } from '../../fixtures/postgresServer.ts'
import { startServer } from '../../fixtures/runningServer.ts'
import { analyzePostgres, fillPostgres } from './fillPostgres.ts'
import { fillSqlite } from './fillSqlite.ts'
import { indexTexts } from './indexTexts.ts'

export type LargeEngine = 'SQLite' | 'PostgreSQL'

/**
 * Databases of any number of people with three contacts each, made when they are first asked for and kept until
 * {@link remove}. Person N has the id N and the `sourceID` `L-N`.
 *
 * @example
 * const databases = new LargeDatabases()
 * const server = await startServer({ DATABASE_URL: await databases.url('SQLite', 1_000_000) })
 */
export class LargeDatabases {
  readonly #made = new Map<string, Promise<string>>()
  #folder: Promise<string> | undefined
  #postgres: Promise<PostgresServer> | undefined

  /** @returns the DATABASE_URL of a database with so many people; the same one each time */
  url(engine: LargeEngine, people: number): Promise<string> {
    const key = `${engine}-${people}`
    const url = this.#made.get(key) ?? this.#make(engine, people)
    this.#made.set(key, url)
    return url
  }

  /** Ends what was started and removes every database. The servers on them have to be stopped before. */
  async remove(): Promise<void> {
    if (this.#postgres) await (await this.#postgres).stop()
    if (this.#folder) await rm(await this.#folder, { recursive: true })
    this.#made.clear()
  }

  async #make(engine: LargeEngine, people: number): Promise<string> {
    if (engine === 'PostgreSQL') {
      this.#postgres ??= startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB'])
      const url = await (await this.#postgres).newDatabase(`people_${people}`)
      await makeTables(url)
      await fillPostgres(url, people)
      await indexTexts(url)
      await analyzePostgres(url)
      return url
    }
    this.#folder ??= mkdtemp(path.join(tmpdir(), 'people-contacts-large-'))
    const file = path.join(await this.#folder, `people-${people}.db`)
    await makeTables(`file:${file}`)
    fillSqlite(file, people)
    await indexTexts(`file:${file}`)
    return `file:${file}`
  }
}

/** A server makes its tables when it starts. */
async function makeTables(url: string): Promise<void> {
  const server = await startServer({ DATABASE_URL: url, SEED: 'none' })
  await server.stop()
}
