import { expect, test } from 'vitest'
import { roles } from '../../access/roles.ts'
import { firstAccessRules } from './accessAndAudit.ts'

/** What the latest migration that touches tokens made of the roles: its constraint follows them. */
const migrated = firstAccessRules.roles

test('stored tokens follow the roles: who adds a role writes a migration', () => {
  expect(roles, 'The roles are not what the databases were made for: write a migration').toEqual(
    migrated,
  )
})
