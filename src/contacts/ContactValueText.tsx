import type { ContactValue } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'
import { contactHref } from './contactHref.ts'

/** A value to act on: a link where it is safe to follow one, plain text where not. The text is what is stored. */
export function ContactValueText({ channel, value }: ContactValue) {
  const href = contactHref(channel, value)
  const text = <bdi>{value}</bdi>
  if (href === undefined) return text
  if (!href.startsWith('http')) return <a href={href}>{text}</a>
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      title={messages.contacts.opensInNewTab}
    >
      {text}
    </a>
  )
}
