import type { OrganizationKey } from './organizations.ts'
import type { SiteKey } from './sites.ts'

/** What sets a member apart from the rest of the team. */
type Mark = 'vip' | 'disabled' | 'noSite' | 'noOrganization' | 'noMail'

/** The mailbox is the part of the e-mail address before the @; it is unique in all sample data. */
export type Member = readonly [
  name: string,
  mailbox: string,
  jobTitle: string | null,
  ...marks: Mark[],
]

/** People of one organization at one site. The first member leads the others. */
export interface Team {
  organization: OrganizationKey
  site: SiteKey
  /** The mailbox of the leader's manager; none for whoever heads the organization. */
  reportsTo?: string
  members: readonly Member[]
}
