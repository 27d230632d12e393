import { expect, test } from 'vitest'
import { channels, contactRank } from '../../../contract/channels.ts'
import { labelsOf } from '../../../contract/labelsOf.ts'
import { maxValueLength } from '../../../contract/storable.ts'
import { firstContactRules } from './firstTables.ts'

/** What the latest migration that touches contacts made of the contract: constraint and stored ranks follow it. */
const migrated = firstContactRules

test('stored contacts follow the contract: who changes its table of channels and labels writes a migration', () => {
  const ranks = channels.map((channel) => {
    const ranked = labelsOf(channel).map((label) => [label, contactRank(channel, label)])
    return [channel, Object.fromEntries(ranked)]
  })
  expect(
    { ranks: Object.fromEntries(ranks), maxValueLength },
    'The contract is not what the databases were made for: write a migration',
  ).toEqual(migrated)
})
