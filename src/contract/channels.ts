/** The four ways to reach a person, in the order in which contacts are sorted and shown. */
export const channels = ['telephone', 'email', 'chat', 'website'] as const
export type Channel = (typeof channels)[number]

/**
 * Which label may stand on which channel, labels in the order in which contacts are sorted.
 * The form, the server's validation, the database constraint, the types and the tests all derive from this table.
 *
 * Source: the vendor's page, field `label` ("fax : only for telephone", "personal : only for email and website", …).
 */
const channelsOfLabel = {
  work: ['telephone', 'email', 'website'],
  mobile: ['telephone'],
  home: ['telephone'],
  personal: ['email', 'website'],
  fax: ['telephone'],
  chat_skype: ['chat'],
  chat_slack: ['chat'],
  chat_teams: ['chat'],
  chat_workchat: ['chat'],
} as const satisfies Record<string, readonly Channel[]>
export type Label = keyof typeof channelsOfLabel

export const labels = Object.keys(channelsOfLabel) as [Label, ...Label[]]

export function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && Object.hasOwn(channelsOfLabel, value)
}

export function labelFits(label: Label, channel: Channel): boolean {
  return (channelsOfLabel[label] as readonly Channel[]).includes(channel)
}

/**
 * A number to sort contacts by: channel first, then label; unknown labels come last within their channel,
 * contacts without a channel after all others. Ties are sorted by id.
 */
export function contactRank(channel: Channel | undefined, label: string): number {
  const channelIndex = channel === undefined ? channels.length : channels.indexOf(channel)
  const labelIndex = isLabel(label) ? labels.indexOf(label) : labels.length
  return channelIndex * 100 + labelIndex
}
