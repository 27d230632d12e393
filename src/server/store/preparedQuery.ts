import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Stands in a query for the value that is given at this place when it runs. */
class Given {
  readonly place: number

  constructor(place: number) {
    this.place = place
  }
}

/** A query that is compiled already. */
export interface PreparedQuery<Values extends unknown[], Row> {
  (db: Kysely<Tables>, ...values: Values): Promise<Row[]>
  /** The query with these values in it, for `Engine.readSync`. */
  filled: (db: Kysely<Tables>, ...values: Values) => CompiledQuery<Row>
}

/**
 * A query that is built and compiled once for each database, which takes longer than most queries run.
 *
 * @param build the query; its values may only be compared and stored, since what it is built with stands in for them
 * @example
 * const findPerson = preparedQuery((db, id: number) => db.selectFrom('people').select('name').where('id', '=', id))
 * const [person] = await findPerson(trx, 1)
 */
export function preparedQuery<Values extends unknown[], Row>(
  build: (db: Kysely<Tables>, ...values: Values) => Compilable<Row>,
): PreparedQuery<Values, Row> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>()
  const places = Array.from({ length: build.length - 1 }, (_, place) => new Given(place)) as Values

  function compiledFor(db: Kysely<Tables>): CompiledQuery<Row> {
    const { adapter } = db.getExecutor()
    const query = compiled.get(adapter) ?? build(db, ...places).compile()
    compiled.set(adapter, query)
    return query
  }

  function filled(db: Kysely<Tables>, ...values: Values): CompiledQuery<Row> {
    const query = compiledFor(db)
    const parameters = query.parameters.map((each) =>
      each instanceof Given ? values[each.place] : each,
    )
    return { ...query, parameters }
  }

  const run = async (db: Kysely<Tables>, ...values: Values) =>
    (await db.executeQuery(filled(db, ...values))).rows
  return Object.assign(run, { filled })
}
