import type { Channel } from '../contract/channels.ts'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { contactLink } from './contactLink.ts'

/** The word for a label; a label that is not in our table is shown as the API wrote it, with nothing hidden in it. */
export function labelWord(label: string): string {
  return Object.hasOwn(messages.contacts.label, label)
    ? (messages.contacts.label[label] ?? label)
    : visibleText(label) || messages.contacts.noLabel
}

/** A value in a text: with nothing hidden in it, and with the host that it leads to where one reads another. */
export function valueWords({ channel, value }: ContactValue): string {
  const host = contactLink(channel, value)?.host
  return host ? `${value} (${messages.contacts.goesTo(host)})` : visibleText(value)
}

/** A contact as one line of text: its label and all its values. */
export function contactLine({ label, values }: Pick<Contact, 'label' | 'values'>): string {
  return [labelWord(label), ...values.map(valueWords)].join(' ')
}

export function channelWord(channel: Channel): string {
  return messages.contacts.channel[channel]
}
