import { BlockList, isIP } from 'node:net'
import { SettingError } from './settingError.ts'

/** The items of a setting that lists several, separated by commas. */
function listed(text = ''): string[] {
  return text.split(',').flatMap((item) => item.trim() || [])
}

/**
 * Reads names by which a server is reached, as they stand in addresses.
 *
 * @throws SettingError for a whole address, a port or a path, which no name of a host has
 */
export function readHosts(text: string | undefined): string[] {
  return listed(text).map((item) => {
    const name = isIP(item) === 6 ? `[${item}]` : item
    const url = URL.parse(`http://${name}/`)
    if (url && !/[/:@?#\\]/.test(name.replace(/^\[.*\]$/, ''))) return url.hostname
    throw new SettingError(
      `ALLOWED_HOSTS: ${item} is not the name of a host: give it without scheme and port, for example contacts.example.org.`,
    )
  })
}

/**
 * Reads origins, as browsers send them: scheme, host and port, nothing behind.
 *
 * @param name of the setting, for the message
 * @throws SettingError for anything else, `*` and `null` too: who may use a token here has to be named
 */
export function readOrigins(name: string, text: string | undefined): string[] {
  return listed(text).map((item) => {
    const url = URL.parse(item)
    const isWeb = url && ['http:', 'https:'].includes(url.protocol)
    if (isWeb && url.href === `${url.origin}/` && !item.endsWith('/')) return url.origin
    throw new SettingError(
      `${name}: ${item} is not an origin: give scheme, host and port only, for example https://portal.example.com.`,
    )
  })
}

/**
 * Reads the addresses of proxies, single ones or networks (`10.0.0.0/8`).
 *
 * @throws SettingError naming what is neither
 */
export function readProxies(text: string | undefined): BlockList {
  const proxies = new BlockList()
  for (const item of listed(text)) {
    const [address = '', prefix, ...more] = item.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const longest = family === 'ipv6' ? 128 : 32
    const isNetwork = prefix !== undefined && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest
    if (isIP(address) === 0 || more.length > 0 || (prefix !== undefined && !isNetwork)) {
      throw new SettingError(
        `TRUST_PROXY: ${item} is not an address: give those of your proxies, for example 127.0.0.1 or 10.0.0.0/8.`,
      )
    }
    if (prefix === undefined) proxies.addAddress(address, family)
    else proxies.addSubnet(address, Number(prefix), family)
  }
  return proxies
}
