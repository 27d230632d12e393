/** What the holder of a token may do: readers read, agents write too, admins also bring in people by import. */
export const roles = ['reader', 'agent', 'admin'] as const

export type Role = (typeof roles)[number]
