import type { Settings } from '../settings/readSettings.ts'
import { samplePeople } from './samplePeople.ts'
import type { SamplePerson } from './samplePerson.ts'

/** Who makes the people that a new database starts with, by the setting `SEED`. */
export function firstPeople(seed: Settings['seed']): () => SamplePerson[] {
  return seed === 'sample' ? samplePeople : () => []
}
