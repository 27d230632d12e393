const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** From the longest on; a month is 30 days and a year 365, which is near enough for how long ago something was. */
const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const

/**
 * How long ago a time is, in whole units. What the clock of this machine takes for the future is just now.
 *
 * @param at epoch milliseconds, as is `now`
 * @param language BCP 47 tag of the words for units, as `justNow` is in that language
 * @example timeAgo(now - 300_000, now, 'just now') // '5 minutes ago'
 */
export function timeAgo(at: number, now: number, justNow: string, language = 'en'): string {
  const elapsed = now - at
  const [unit, size] = units.find(([, milliseconds]) => elapsed >= milliseconds) ?? []
  if (unit === undefined || size === undefined) return justNow
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  return format.format(-Math.floor(elapsed / size), unit)
}
