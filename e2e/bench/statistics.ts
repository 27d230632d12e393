/**
 * @param share between 0 and 1: 0.5 is the median, 0.95 what 95 of 100 values are not above
 * @returns one of the values (the nearest rank); NaN when there are none
 */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(values: number[]): number {
  return quantile(values, 0.5)
}
