import type { Migration } from 'kysely'
import type { Engine } from '../engine.ts'
import { accessAndAudit } from './accessAndAudit.ts'
import { firstTables } from './firstTables.ts'
import { imports } from './imports.ts'
import { peopleSearch } from './peopleSearch.ts'
import { personFirst } from './personFirst.ts'

/** Every step from an empty database to this version's tables, in order. A step that was released stays as it is. */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  return {
    '0001_first_tables': firstTables(engine),
    '0002_access_and_audit': accessAndAudit(engine),
    '0003_imports': imports(engine),
    '0004_people_search': peopleSearch(engine),
    '0005_person_first': personFirst(engine),
  }
}
