import type { Channel } from '../contract/channels.ts'
import type { Words } from '../ui/words/words.ts'
import { contactLink } from './contactLink.ts'

const inNewTab = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerPolicy: 'no-referrer',
} as const

/** A value's link as it stands in its row. */
interface ValueLink {
  /** Attributes of the link, by their names in the DOM. */
  link: { href: string; title?: string | undefined } & Partial<typeof inNewTab>
  /** Says where it leads, if one reads another host. */
  goesTo: string | undefined
}

/** `undefined` where it is not safe to follow a link to the value. */
export function valueLink(
  channel: Channel,
  value: string,
  visible: string,
  words: Words['contacts'],
): ValueLink | undefined {
  const found = contactLink(channel, value, visible)
  if (!found) return undefined
  const { href, host } = found
  const goesTo = host && words.goesTo(host)
  const opens = href.startsWith('http') && words.opensInNewTab
  const title = [goesTo, opens].filter(Boolean).join(', ') || undefined
  return { link: { href, title, ...(opens && inNewTab) }, goesTo }
}
