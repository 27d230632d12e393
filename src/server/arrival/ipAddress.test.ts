import { expect, test } from 'vitest'
import { ipAddress, neighbourhood } from './ipAddress.ts'

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['::FFFF:a00:1', '10.0.0.1'],
  ['2001:DB8:0:0::1', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['010.0.0.1', undefined],
  ['10.0.0.1:80', undefined],
  ['localhost', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %s is written %s', (text, address) => {
  expect(ipAddress(text)).toBe(address)
})

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
])('%s is a neighbour in %s', (address, network) => {
  expect(neighbourhood(address)).toBe(network)
})
