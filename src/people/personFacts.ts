import type { PersonSummary } from '../contract/person.ts'

/** Job title, organization and site, as far as they are known. */
export function personFacts({ job_title, organization, site }: PersonSummary): string[] {
  return [job_title, organization?.name, site?.name].filter((fact) => fact !== undefined)
}
