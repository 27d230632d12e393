import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { forgottenBefore } from './rememberedCreates.ts'
import type { Tables } from './tables.ts'

/** Short transactions, so that nobody waits for one. */
const rowsAtOnce = 1000

/**
 * Removes remembered creates of which no repeat is answered any more. Several servers may do it at the same time: each
 * takes rows that no other has.
 *
 * @param now epoch milliseconds
 */
export async function forgetOld(db: Kysely<Tables>, engine: Engine, now: number): Promise<void> {
  for (;;) {
    const removed = await db.transaction().execute(async (trx) => {
      const old = await trx
        .selectFrom('remembered_creates')
        .select(['person_id', 'key'])
        .where('created_at', '<=', forgottenBefore(now))
        .limit(rowsAtOnce)
        .$if(engine.locksRows, (rows) => rows.forUpdate().skipLocked())
        .execute()
      if (old.length === 0) return 0
      await trx
        .deleteFrom('remembered_creates')
        .where('person_id', 'in', [...new Set(old.map(({ person_id }) => person_id))])
        .where(
          'key',
          'in',
          old.map(({ key }) => key),
        )
        .where('created_at', '<=', forgottenBefore(now))
        .execute()
      return old.length
    })
    if (removed < rowsAtOnce) return
  }
}
