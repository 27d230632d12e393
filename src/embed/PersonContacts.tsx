import { ContactsSection } from '../contacts/ContactsSection.tsx'
import { isPersonId } from '../people/isPersonId.ts'
import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { Embedded } from './Embedded.tsx'
import type { HostOptions } from './hostOptions.ts'

export interface PersonContactsProps extends HostOptions {
  /** The id of the person in the R-Service API, a whole number above zero. */
  personId: number
}

/**
 * The contacts of a person inside a portal: read, call, copy, add, correct and remove. It brings its own cache and, where no
 * MantineProvider is around it, its own theme; it styles nothing but itself.
 *
 * @example
 * const client = createClient({ baseUrl: '/v1', getAccessToken: () => auth.accessToken() })
 * <PersonContacts personId={1} client={client} />
 */
export function PersonContacts({ personId, ...options }: PersonContactsProps) {
  return (
    <Embedded personId={personId} {...options}>
      {isPersonId(personId) ? (
        <ContactsSection key={personId} personId={personId} />
      ) : (
        <LazyPersonMissing />
      )}
    </Embedded>
  )
}
