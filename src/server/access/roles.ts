/** What the holder of a token may do: readers read, agents write too, admins also bring in people by import. */
export const roles = ['reader', 'agent', 'admin'] as const

export type Role = (typeof roles)[number]

/** Who makes a call: the name that changes are recorded under, and what it may do. */
export interface Principal {
  name: string
  role: Role
}

export function mayWrite({ role }: Principal): boolean {
  return role !== 'reader'
}

export function mayImport({ role }: Principal): boolean {
  return role === 'admin'
}
