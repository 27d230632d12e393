import { isIP } from 'node:net'

/**
 * An IP address in the one way in which it is compared and written here: without a zone, lower case, and an IPv4 address
 * that is dressed as IPv6 (`::ffff:10.0.0.1`) as the IPv4 address that it is.
 *
 * @returns `undefined` for anything else
 */
export function ipAddress(text: string | undefined): string | undefined {
  const [address = ''] = (text ?? '').split('%')
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(canonical) ?? []
  return high && low ? [...bytes(high), ...bytes(low)].join('.') : canonical
}

function bytes(group: string): number[] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 0xff]
}

/**
 * Everybody who may be the same caller: an IPv4 address, or the /64 network of an IPv6 address, within which one machine
 * takes as many addresses as it likes.
 *
 * @param address as `ipAddress` writes it
 */
export function neighbourhood(address: string): string {
  if (isIP(address) !== 6) return address
  const [front = '', back] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [first, last] = [groups(front), groups(back ?? '')]
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}
