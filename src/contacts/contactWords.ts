import type { Channel } from '../contract/channels.ts'
import type { Contact } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'

/** The word for a label; a label that is not in our table is shown as the API wrote it. */
export function labelWord(label: string): string {
  return Object.hasOwn(messages.contacts.label, label)
    ? (messages.contacts.label[label] ?? label)
    : label || messages.contacts.noLabel
}

/** A contact as one line of text: its label and all its values. */
export function contactLine({ label, values }: Pick<Contact, 'label' | 'values'>): string {
  return [labelWord(label), ...values.map(({ value }) => value)].join(' ')
}

export function channelWord(channel: Channel): string {
  return messages.contacts.channel[channel]
}
