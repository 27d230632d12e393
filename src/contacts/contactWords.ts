import type { ContactValue } from '../contract/contactRead.ts'
import { visibleText } from '../ui/visibleText.ts'
import type { Words } from '../ui/words/words.ts'
import { contactLink } from './contactLink.ts'

/** The word for a label; a label that is not in our table is shown as the API wrote it, with nothing hidden in it. */
export function labelWord(label: string, words: Words['contacts']): string {
  const known: Record<string, string> = words.label
  return Object.hasOwn(known, label) ? (known[label] ?? label) : visibleText(label) || words.noLabel
}

/** A value in a text: with nothing hidden in it, and with the host that it leads to where one reads another. */
export function valueWords({ channel, value }: ContactValue, words: Words['contacts']): string {
  const host = contactLink(channel, value)?.host
  return host ? `${value} (${words.goesTo(host)})` : visibleText(value)
}
