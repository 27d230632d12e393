import type { NewContact } from '../../fixtures/contactsApi.ts'

/** The person with 2,000 contacts, and the one with 20. */
export const large = { person: 62, count: 2_000 }
export const small = { person: 63, count: 20 }

/** Telephone numbers, one in ten of them locked, and websites, half of each. */
export function contactsOf({ count }: { count: number }): NewContact[] {
  return Array.from({ length: count }, (_, index) =>
    index < count / 2
      ? { label: 'home', telephone: numberOf(index), integration: index % 10 === 9 }
      : { label: 'work', website: `www.example.org/${index}` },
  )
}

export function numberOf(index: number): string {
  return `+31 20 ${100_000 + index}`
}
