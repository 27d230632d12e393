import type { Channel } from '../contract/channels.ts'
import { visibleText } from '../ui/visibleText.ts'

/** Where acting on a contact's value leads. */
export interface ContactLink {
  href: string
  /** The host that it really leads to, in ASCII, where that is not what one reads in the value. */
  host?: string | undefined
}

/** Links to programs that start a direct chat, in the characters of a URI (RFC 3986, 2) up to the parameters. */
const chatProgram =
  /^(?:slack|msteams|skype|sip|im|xmpp|workplace):[\w\-.~:/#[\]@!$&'()*+,;=%]+(?:\?.*)?$/i

/**
 * Where acting on a contact's value leads, or `undefined` where it is not safe or not possible to follow one: such a value
 * is shown as plain text. So is each in which something had to be made visible ({@link visibleText}).
 *
 * @param visible what {@link visibleText} makes of `value`, where that is known already
 * @example
 * contactLink('website', 'www.my-stie.com') // { href: 'https://www.my-stie.com/' }
 * contactLink('email', 'ada@\u0430pple.com') // { href: 'mailto:ada@xn--pple-43d.com', host: 'xn--pple-43d.com' }
 */
export function contactLink(
  channel: Channel,
  value: string,
  visible = visibleText(value),
): ContactLink | undefined {
  if (visible !== value) return undefined
  const text = value.trim()
  if (channel === 'telephone') return telephoneLink(text)
  if (channel === 'email') return emailLink(text)
  const isWeb = channel === 'website' && !hasScheme(text)
  return (
    webLink(isWeb ? `https://${text}` : text) ?? (channel === 'chat' ? chatLink(text) : undefined)
  )
}

/**
 * RFC 3966: digits, 15 at most (ITU-T E.164, 6.2.1), and a leading plus; visual separators are dropped, an extension goes
 * into `;ext=`. No `*` and `#`: they make codes that a telephone carries out, such as one that diverts all its calls (3GPP
 * TS 22.030). What is dialled is what one reads: no raised or circled digit is one of the number.
 */
function telephoneLink(value: string): ContactLink | undefined {
  const text = value
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
  // Two numbers in one value would become one call.
  if (/\s\/|\/\s|[,;]\s/.test(text)) return undefined
  const plain = text.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().\-/‐-―]/g, '')
  const match = /^(\+?\d{2,15})(?:(?:;ext=|ext|x|#)(\d{1,10}))?$/i.exec(plain)
  return match ? { href: `tel:${match[1]}${match[2] ? `;ext=${match[2]}` : ''}` } : undefined
}

/** RFC 6068; whatever has a meaning in a mailto address is encoded or refused, so that no header can be slipped in. */
function emailLink(text: string): ContactLink | undefined {
  const [, mailbox, host] = /^([^\s@]+)@([^\s@/\\?#:]+)$/.exec(text) ?? []
  const url = mailbox && host && parse(`https://${host}`)
  if (!url) return undefined
  const href = `mailto:${encodeURIComponent(mailbox)}@${url.hostname}`
  return { href, host: unlike(host, url.hostname) }
}

/** An address as people write it: `http` or `https`, two slashes, a host without a user before it. */
function webLink(text: string): ContactLink | undefined {
  const host = /^https?:\/\/([^\s/\\?#@]+?)(?::\d*)?(?:[/?#]|$)/i.exec(text)?.[1]
  if (!host || !/[.:。．｡]|^localhost$/i.test(host)) return undefined
  const url = parse(text)
  return url && { href: url.href, host: unlike(host, url.hostname) }
}

function chatLink(text: string): ContactLink | undefined {
  const url = chatProgram.test(text) && parse(text)
  return url && !url.username && !url.password ? { href: url.href } : undefined
}

/** The address that a browser makes of a text, if its host is a name that the domain name system can hold, or a number. */
function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^(?:[\w.-]*|\[[\da-f:]+\])$/.test(url.hostname) ? url : undefined
}

function unlike(typed: string, host: string): string | undefined {
  return typed.toLowerCase() === host ? undefined : host
}

/** Whether a value names its scheme itself; `host:8080` does not. */
function hasScheme(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+(?:[/?#]|$)/.test(text)
}
