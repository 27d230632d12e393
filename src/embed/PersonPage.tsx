import { Embedded } from './Embedded.tsx'
import type { HostOptions } from './hostOptions.ts'
import { PersonContent } from './PersonContent.tsx'

export interface PersonPageProps extends HostOptions {
  /** The id of the person in the R-Service API, a whole number above zero. */
  personId: number
  /** Where other people are found: linked where this person does not exist. */
  peopleHref?: string | undefined
  /** Follows a link of ours inside the portal, without loading it anew. Default: the browser follows it. */
  navigate?: ((href: string) => void) | undefined
}

/**
 * The whole page of a person inside a portal: who it is, and how to reach them. The name is a heading of level 1.
 *
 * @example
 * <PersonPage personId={1} client={client} peopleHref="/people" navigate={navigate} />
 */
export function PersonPage({ personId, peopleHref, navigate, ...options }: PersonPageProps) {
  return (
    <Embedded personId={personId} {...options}>
      <PersonContent personId={personId} peopleHref={peopleHref} navigate={navigate} />
    </Embedded>
  )
}
