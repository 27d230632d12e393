import { describe } from 'vitest'
import type { StoreOptions } from '../openStore.ts'
import type { Store } from '../store.ts'
import { describeAudit } from './describeAudit.ts'
import { describeContacts } from './describeContacts.ts'
import { describeFirstPeople } from './describeFirstPeople.ts'
import { describeFoundNumbers } from './describeFoundNumbers.ts'
import { describePeople } from './describePeople.ts'
import { describeRepeatedCreates } from './describeRepeatedCreates.ts'
import { describeSearch } from './describeSearch.ts'
import { describeTokens } from './describeTokens.ts'
import { describeWritesTogether } from './describeWritesTogether.ts'

/** Opens a store on a database of its own, with nobody in it but the first people. */
export type OpenStore = (options: StoreOptions) => Promise<Store>

/**
 * What the store promises, on any engine.
 *
 * @example describeStore('SQLite', (options) => openStore(sqliteEngine(':memory:'), options))
 */
export function describeStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describeFirstPeople(open)
    describePeople(open)
    describeSearch(open)
    describeFoundNumbers(open)
    describeContacts(open)
    describeRepeatedCreates(open)
    describeWritesTogether(open)
    describeAudit(open)
    describeTokens(open)
  })
}
