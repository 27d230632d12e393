import { useDrafts } from './useDrafts.ts'

/** Whether something that was typed for a person waits to be saved. */
export function useHasDraft(personId: number): boolean {
  return useDrafts(personId).some(({ touched }) => touched)
}
