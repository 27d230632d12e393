import { habitualContacts } from './habitualContacts.ts'
import { organizations } from './organizations.ts'
import { referenceTo } from './referenceTo.ts'
import { type Site, sites } from './sites.ts'
import type { Member, Team } from './team.ts'
import type { UnnumberedPerson } from './unnumberedPerson.ts'
import { unusualContacts } from './unusualContacts.ts'

/**
 * The people of one team, with ids from `firstId` on.
 *
 * @param leadersManagerId whom the first member, who leads the others, reports to
 */
export function teamPeople(
  team: Team,
  firstId: number,
  leadersManagerId: number | null,
): UnnumberedPerson[] {
  return team.members.map((member, index) => ({
    ...personOf(team, member, firstId + index),
    managerId: index === 0 ? leadersManagerId : firstId,
  }))
}

function personOf(
  team: Team,
  [name, mailbox, jobTitle, ...marks]: Member,
  id: number,
): Omit<UnnumberedPerson, 'managerId'> {
  const organization = organizations[team.organization]
  const site: Site = sites[team.site]
  const hasAccount = !marks.includes('noMail')
  const isExternal = marks.includes('noOrganization')
  const hasSite = !marks.includes('noSite')
  return {
    id,
    name,
    sourceID: `${organization.code}-${String(id).padStart(5, '0')}`,
    primary_email: hasAccount ? `${mailbox}@${organization.domain}` : null,
    job_title: jobTitle,
    organization: isExternal ? null : referenceTo(organization),
    site: hasSite ? referenceTo(site) : null,
    location: hasSite ? (site.locations[id % (site.locations.length + 1)] ?? null) : null,
    locale: site.locale,
    time_zone: site.timeZone,
    supportID: id % 5 === 0 ? null : String(70_000 + id * 17),
    employeeID: isExternal ? null : String(310_000 + id * 37),
    vip: marks.includes('vip'),
    disabled: marks.includes('disabled'),
    picture_uri: null,
    contacts:
      unusualContacts[mailbox] ?? habitualContacts({ id, mailbox, hasAccount, organization, site }),
  }
}
