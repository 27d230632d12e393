/** Adds counts to others of the same kind, in place. */
export function addUp<Counts extends Record<keyof Counts, number>>(
  sum: Counts,
  counts: Counts,
): void {
  for (const name of Object.keys(counts) as (keyof Counts)[]) {
    sum[name] = (sum[name] + counts[name]) as Counts[keyof Counts]
  }
}
