import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { SamplePerson } from './samplePerson.ts'

/** A sample person whose contacts have not been given their ids yet. */
export interface UnnumberedPerson extends Omit<SamplePerson, 'contacts'> {
  contacts: readonly ContactDraft[]
}
