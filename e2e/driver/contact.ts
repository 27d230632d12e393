/** The lists of contacts on a person's page, by the API's name of the channel. */
export const channelNames = {
  telephone: 'Telephone',
  email: 'Email',
  chat: 'Chat',
  website: 'Website',
} as const

export type Channel = keyof typeof channelNames

/** The name of the form's text box, which depends on the channel. */
export const valueNames: Record<Channel, string> = {
  telephone: 'Telephone number',
  email: 'Email address',
  chat: 'Chat link',
  website: 'Website address',
}

/** The word for a label, as it stands on screen. */
type LabelWord =
  | 'Work'
  | 'Mobile'
  | 'Home'
  | 'Fax'
  | 'Personal'
  | 'Skype'
  | 'Slack'
  | 'Microsoft Teams'
  | 'Workchat'

/** A contact as an agent sees it. */
export interface Contact {
  channel: Channel
  /** One of the known words, or whatever an API with other labels sent. */
  label: LabelWord | (string & {})
  value: string
}
