import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { samplePeople } from '../sample/samplePeople.ts'
import { openStore } from '../store/openStore.ts'
import { postgresEngine } from '../store/postgresEngine.ts'
import { startCluster } from './cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the databases of this run stand on. */
    engine: 'sqlite' | 'postgres'
    /** The address of a database on the PostgreSQL server that the tests share. */
    postgres: string
  }
}

/**
 * Starts the PostgreSQL server that all tests of a run share. Each makes databases of its own on it, most of them from
 * the one that is settled with the sample people here.
 */
export default async function setup(project: TestProject) {
  const cluster = await startCluster(['fsync=off', 'full_page_writes=off'])
  const administrator = new Client({ connectionString: cluster.urlOf('postgres') })
  await administrator.connect()
  await administrator.query('create database settled')
  await administrator.end()
  const options = { firstPeople: samplePeople, now: Date.now }
  const store = await openStore(postgresEngine(cluster.urlOf('settled')), options)
  await store.close()
  project.provide('postgres', cluster.urlOf('postgres'))
  return () => cluster.stop()
}
