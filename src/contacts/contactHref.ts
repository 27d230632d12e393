import type { Channel } from '../contract/channels.ts'

/** Schemes of links that start a direct chat; anything else, `javascript:` above all, stays plain text. */
const chatSchemes = new Set([
  'https:',
  'http:',
  'slack:',
  'msteams:',
  'skype:',
  'sip:',
  'im:',
  'xmpp:',
  'workplace:',
])
const webSchemes = new Set(['https:', 'http:'])

/** Control, formatting and separator characters: they hide what a value is, and URL parsers drop some of them. */
const hiding = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * The address that acting on a contact's value opens, or `undefined` where it is not safe or not possible to follow one:
 * such a value is shown as plain text.
 *
 * @example contactHref('website', 'www.my-stie.com') // 'https://www.my-stie.com/'
 */
export function contactHref(channel: Channel, value: string): string | undefined {
  const text = value.trim()
  if (hiding.test(text)) return undefined
  if (channel === 'telephone') return telephoneHref(text)
  if (channel === 'email') return emailHref(text)
  if (channel === 'website') return websiteHref(text)
  return urlHref(text, chatSchemes)
}

/** RFC 3966: digits and a leading plus; visual separators are dropped, an extension goes into `;ext=`. */
function telephoneHref(text: string): string | undefined {
  // Two numbers in one value would become one call.
  if (/\s\/|\/\s|[,;]\s/.test(text)) return undefined
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/^(\+.*)\(0\)/, '$1')
    .replace(/[\s().\-/‐-―]/g, '')
  const match = /^(\+?[\d*#]{2,})(?:(?:;ext=|ext|x|#)(\d{1,10}))?$/i.exec(plain)
  if (!match?.[1] || !/\d{2}/.test(match[1])) return undefined
  const number = match[1].replace(/#/g, '%23')
  return `tel:${number}${match[2] ? `;ext=${match[2]}` : ''}`
}

/** RFC 6068; whatever has a meaning in a mailto address is encoded, so that no header can be slipped in. */
function emailHref(text: string): string | undefined {
  const match = /^([^\s@]+)@([^\s@]+)$/.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  return `mailto:${encodeURIComponent(match[1])}@${encodeURIComponent(match[2])}`
}

function websiteHref(text: string): string | undefined {
  if (hasScheme(text)) return urlHref(text, webSchemes)
  return /^\S+?(?:[/?#]|$)/.test(text) ? urlHref(`https://${text}`, webSchemes) : undefined
}

function urlHref(text: string, schemes: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!schemes.has(url.protocol) || url.username !== '' || url.password !== '') return undefined
  if (webSchemes.has(url.protocol) && !/[.:]|^localhost$/.test(url.hostname)) return undefined
  return url.href
}

/** Whether a value names its scheme itself; `host:8080` does not. */
function hasScheme(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+(?:[/?#]|$)/.test(text)
}
