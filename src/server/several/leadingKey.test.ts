import type { CompiledQuery, Dialect, QueryId, RootOperationNode } from 'kysely'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import type { Engine } from '../store/engine.ts'
import { openStore } from '../store/openStore.ts'
import { postgresEngine } from '../store/postgresEngine.ts'
import { byAda, byRank, latestFirst } from '../store/suite/queries.ts'

const ofPeople = ['contacts', 'audit_entries', 'remembered_creates']

test.runIf(onPostgres)(
  'every statement of a call on a person’s contacts finds its rows by the person’s id',
  async () => {
    const url = await newDatabase(true)
    const statements: CompiledQuery[] = []
    const engine = listening(postgresEngine(url), statements)
    const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
    onTestFinished(() => store.close())
    statements.length = 0
    const draft = { label: 'work', channel: 'email', value: 'a@x', integration: false } as const
    const once = { key: 'key', fingerprint: 'print' }
    const made = await store.contacts.create(byAda(3), draft, once)
    const { id } = 'contact' in made ? made.contact : { id: 0 }
    await store.contacts.list(3, { ...byRank, after: [0, 0], filter: { label: 'work' } })
    await store.contacts.find(3, id)
    await store.contacts.update(byAda(3), id, () => ({ ...draft, value: 'b@x' }))
    await store.contacts.remove(byAda(3), id, () => undefined)
    await store.contacts.removeAll(byAda(3), () => undefined)
    await store.audit.list(3, latestFirst)
    const touching = statements.filter(({ sql }) => ofPeople.some((name) => sql.includes(name)))
    expect(new Set(touching.map(({ sql }) => sql.split(' ', 1)[0]))).toEqual(
      new Set(['select', 'insert', 'update', 'delete']),
    )
    expect(touching.length).toBeGreaterThan(9)
    for (const statement of touching) {
      for (const { table, by } of await scansOf(url, statement)) {
        expect(by, `${table} in ${statement.sql}`).toContain('person_id = ')
      }
    }
  },
)

/** An engine that writes down every statement. */
function listening(engine: Engine, statements: CompiledQuery[]): Engine {
  const { dialect } = engine
  const listened: Dialect = {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler() {
      const compiler = dialect.createQueryCompiler()
      return {
        compileQuery(node: RootOperationNode, id: QueryId) {
          const query = compiler.compileQuery(node, id)
          statements.push(query)
          return query
        },
      }
    },
  }
  return { ...engine, dialect: listened }
}

interface Plan {
  'Relation Name'?: string
  'Index Cond'?: string
  'Node Type': string
  Plans?: Plan[]
}

/** How the database looks for rows of people in a statement, when it uses indexes wherever it can. */
async function scansOf(connectionString: string, { sql, parameters }: CompiledQuery) {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('set enable_seqscan = off; set enable_bitmapscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (format json) ${sql}`,
      parameters.map((parameter) => (isPlace(parameter) ? '1' : parameter)),
    )
    const [plan] = rows[0]?.['QUERY PLAN'] ?? []
    return nodesOf(plan?.Plan).flatMap((node) => {
      const table = node['Relation Name'] ?? ''
      const isScan = node['Node Type'].includes('Scan') && ofPeople.includes(table)
      return isScan ? [{ table, by: node['Index Cond'] ?? node['Node Type'] }] : []
    })
  } finally {
    await client.end()
  }
}

/** A query that is compiled once has places in it for what is given each time. */
function isPlace(parameter: unknown): boolean {
  return typeof parameter === 'object' && parameter !== null && 'place' in parameter
}

function nodesOf(plan: Plan | undefined): Plan[] {
  return plan === undefined ? [] : [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}
