import { expect, test } from 'vitest'
import type { Channel } from '../contract/channels.ts'
import { contactHref } from './contactHref.ts'

const safe: [channel: Channel, value: string, href: string][] = [
  ['telephone', '+1 03 413 7223', 'tel:+1034137223'],
  ['telephone', '+31 (0)20 555 0100', 'tel:+31205550100'],
  ['telephone', '020 7946 0000 ext. 12', 'tel:02079460000;ext=12'],
  ['telephone', '+٩٦٦ ١١ ٥٥٥ ٠١٠٠', 'tel:+966115550100'],
  ['telephone', '０３（５５５５）０１００', 'tel:0355550100'],
  ['telephone', '030/555 0100', 'tel:0305550100'],
  ['telephone', '*21#', 'tel:*21%23'],
  ['email', 'howard@example.org', 'mailto:howard@example.org'],
  ['email', 'a?bcc=evil@example.org', 'mailto:a%3Fbcc%3Devil@example.org'],
  ['website', 'www.my-stie.com', 'https://www.my-stie.com/'],
  ['website', 'http://example.org/a b', 'http://example.org/a%20b'],
  ['website', 'example.org:8080/x', 'https://example.org:8080/x'],
  [
    'chat',
    'https://teams.microsoft.com/l/chat/0/0?users=a',
    'https://teams.microsoft.com/l/chat/0/0?users=a',
  ],
  ['chat', 'skype:howard?chat', 'skype:howard?chat'],
  ['chat', 'slack://user?team=T1&id=U1', 'slack://user?team=T1&id=U1'],
  ['chat', 'sip:howard@example.org', 'sip:howard@example.org'],
]

test.each(safe)('%s %s can be followed', (channel, value, href) => {
  expect(contactHref(channel, value)).toBe(href)
})

const unsafe: [channel: Channel, value: string][] = [
  ['telephone', 'ask at the desk'],
  ['telephone', '+'],
  ['telephone', '1'],
  ['telephone', '020 555 0100 / 020 555 0199'],
  ['website', 'a b.example'],
  ['email', 'howard'],
  ['email', 'a b@example.org'],
  ['website', 'javascript:alert(1)'],
  ['website', 'JaVaScRiPt:alert(1)'],
  ['website', ' javascript:alert(1)'],
  ['website', 'java\tscript:alert(1)'],
  ['website', 'data:text/html,x'],
  ['website', 'https://example.org@evil.example'],
  ['website', 'ftp://example.org'],
  ['website', 'nowhere'],
  ['website', 'https://example.org/\u202Egpj.exe'],
  ['chat', 'javascript:alert(1)'],
  ['chat', '\u0001javascript:alert(1)'],
  ['chat', 'vbscript:x'],
  ['chat', 'file:///etc/passwd'],
  ['chat', '@nkechi'],
  ['chat', '//evil.example'],
]

test.each(unsafe)('%s %j stays plain text', (channel, value) => {
  expect(contactHref(channel, value)).toBeUndefined()
})
