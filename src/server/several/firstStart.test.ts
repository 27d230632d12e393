import { expect, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { severalServers } from './severalServers.ts'

test.runIf(onPostgres)(
  'three servers that start at the same moment on an empty database make its tables and its people once',
  async () => {
    const { servers } = await severalServers({}, await newDatabase())
    for (const call of servers) {
      const { status, headers } = await call('GET', '/v1/people')
      expect([status, headers.get('X-Pagination-Total-Entries')]).toEqual([200, '238'])
    }
  },
  60_000,
)
