import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Channel, channels } from '../contract/channels.ts'
import { contactLink } from './contactLink.ts'

const safe: [channel: Channel, value: string, href: string][] = [
  ['telephone', '+1 03 413 7223', 'tel:+1034137223'],
  ['telephone', '+31 (0)20 555 0100', 'tel:+31205550100'],
  ['telephone', '020 7946 0000 ext. 12', 'tel:02079460000;ext=12'],
  ['telephone', '020 7946 0000 #12', 'tel:02079460000;ext=12'],
  ['telephone', '+٩٦٦ ١١ ٥٥٥ ٠١٠٠', 'tel:+966115550100'],
  ['telephone', '+۹۸ ۲۱ ۵۵۵ ۰۱۰۰', 'tel:+98215550100'],
  ['telephone', '０３（５５５５）０１００', 'tel:0355550100'],
  ['telephone', '＋３１ ２０ ５５５ ０１００', 'tel:+31205550100'],
  ['telephone', '+123456789012345 ext 1234567890', 'tel:+123456789012345;ext=1234567890'],
  ['telephone', '01\u00a023\u202f45\u00a067', 'tel:01234567'],
  ['telephone', '030/555 0100', 'tel:0305550100'],
  ['email', 'howard@example.org', 'mailto:howard@example.org'],
  ['email', 'a?bcc=evil@example.org', 'mailto:a%3Fbcc%3Devil@example.org'],
  ['email', 'a%0abcc:b@example.org', 'mailto:a%250abcc%3Ab@example.org'],
  ['website', 'www.my-stie.com', 'https://www.my-stie.com/'],
  ['website', 'http://example.org/a b', 'http://example.org/a%20b'],
  ['website', 'example.org:8080/x', 'https://example.org:8080/x'],
  ['website', 'https://[::1]:8080/x', 'https://[::1]:8080/x'],
  ['website', 'https://example.org/@howard', 'https://example.org/@howard'],
  [
    'chat',
    'https://teams.microsoft.com/l/chat/0/0?users=a',
    'https://teams.microsoft.com/l/chat/0/0?users=a',
  ],
  ['chat', 'skype:howard?chat', 'skype:howard?chat'],
  ['chat', 'slack://user?team=T1&id=U1', 'slack://user?team=T1&id=U1'],
  [
    'chat',
    'msteams:/l/chat/0/0?message=Grüße an',
    'msteams:/l/chat/0/0?message=Gr%C3%BC%C3%9Fe%20an',
  ],
  ['chat', 'sip:howard@example.org', 'sip:howard@example.org'],
]

test.each(safe)('%s %s can be followed', (channel, value, href) => {
  expect(contactLink(channel, value)).toEqual({ href })
})

const unsafe: [channel: Channel, value: string][] = [
  ['telephone', 'ask at the desk'],
  ['telephone', '+'],
  ['telephone', '1'],
  ['telephone', '020 555 0100 / 020 555 0199'],
  ['telephone', '+31 20 555 0100\u00b2'],
  ['telephone', '\u2460\u2461\u2462\u2463'],
  ['telephone', '020 555 0100 \u2169 12'],
  ['telephone', '020 555 0100 e\u2093t 12'],
  ['telephone', '1234567890123456'],
  ['telephone', '０２０５５５０１００ ／ ０２０５５５０１９９'],
  ['telephone', '*21#'],
  ['telephone', '*#06#'],
  ['telephone', '**21*0900555#'],
  ['telephone', '#31#0612345678'],
  ['telephone', '020 555 0100;phone-context=evil.example'],
  ['telephone', 'tel:+31205550100'],
  ['website', 'a b.example'],
  ['email', 'howard'],
  ['email', 'a b@example.org'],
  ['email', 'a@example.org?bcc=b%40evil.example'],
  ['email', 'a@example.org,evil.example'],
  ['email', 'a@example.org;b'],
  ['email', 'a@example.org&cc=b'],
  ['email', 'a@[192.0.2.1]'],
  ['website', 'javascript:alert(1)'],
  ['website', ' javascript:alert(1)'],
  ['website', 'java\tscript:alert(1)'],
  ['website', 'https://example.org@evil.example'],
  ['website', 'https://@evil.example'],
  ['website', 'ftp://example.org'],
  ['website', 'nowhere'],
  ['website', '0205550100'],
  ['website', 'https://example.org/\u202Egpj.exe'],
  ['website', '//evil.example'],
  ['website', '\\\\evil.example'],
  ['website', 'https:\\\\evil.example'],
  ['website', 'https:evil.example'],
  ['website', 'https:///evil.example'],
  ['website', 'https://good.example\\@evil.example'],
  ['website', 'https://a&b.example'],
  ['chat', 'skype:'],
  ['chat', 'skype:?call'],
  ['chat', 'slack://user@evil.example'],
  ['chat', 'sip:a"b@example.org'],
  ['chat', 'xmpp:ada@ex\u0430mple.org'],
  ['chat', 'www.example.org'],
  ['chat', '@nkechi'],
  ['chat', '//evil.example'],
  ['email', '\ud800@example.org'],
]

test.each(unsafe)('%s %j stays plain text', (channel, value) => {
  expect(contactLink(channel, value)).toBeUndefined()
})

describe('a link says where it goes when one reads another host', () => {
  test.each<[channel: Channel, value: string, host: string]>([
    ['website', 'www.\u0430pple.com', 'www.xn--pple-43d.com'],
    ['website', 'https://www.müller.example/x', 'www.xn--mller-kva.example'],
    ['website', 'http://0x7f.1', '127.0.0.1'],
    ['website', 'http://0177.0.0.1', '127.0.0.1'],
    ['website', 'http://[0:0:0:0:0:0:0:1]', '[::1]'],
    ['website', 'ｅｖｉｌ.com', 'evil.com'],
    ['website', 'evil。com', 'evil.com'],
    ['website', 'https://ex%61mple.org', 'example.org'],
    [
      'website',
      'https://bank.example\u2044login.evil.example',
      'bank.xn--examplelogin-xk0g.evil.example',
    ],
    ['website', 'http://0x7f.1/127.0.0.1', '127.0.0.1'],
    ['chat', 'https://te\u0430ms.example/x', 'xn--tems-63d.example'],
    ['email', 'ada@\u0430pple.com', 'xn--pple-43d.com'],
  ])('%s %s', (channel, value, host) => {
    expect(contactLink(channel, value)).toMatchObject({
      href: expect.stringContaining(host),
      host,
    })
  })

  test('and does not when it is the same in other letter case, or with a port', () => {
    expect(contactLink('website', 'WWW.Example.ORG:443/X')?.host).toBeUndefined()
    expect(contactLink('email', 'Ada@Example.ORG')?.host).toBeUndefined()
  })
})

test('no text at all becomes a link of another scheme, or one with a user in it', () => {
  const parts = [
    ...'\0\t\n \u00a0\u202e:/\\@?#%&;.aA0\ud800',
    ...['javascript:', 'JaVa', 'script:', 'data:', 'https://', 'http:', 'skype:', 'slack://', '//'],
    ...['evil.example', 'alert(1)', '&#58;', '%0a', '\u0430', '٢', 'ｊ', '127.1', '[::1]'],
  ]
  const hostile = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.constantFrom(...channels), hostile, (channel, value) => {
      const link = contactLink(channel, value)
      if (!link) return
      const { protocol, username, password, href } = new URL(link.href)
      expect(href).toBe(link.href)
      expect([username, password]).toEqual(['', ''])
      expect(protocol).toMatch(schemesOf[channel])
      expect(link.href).toMatch(/^[!-~]+$/)
    }),
    { numRuns: 2_000 },
  )
})

const schemesOf: Record<Channel, RegExp> = {
  telephone: /^tel:$/,
  email: /^mailto:$/,
  chat: /^(https?|slack|msteams|skype|sip|im|xmpp|workplace):$/,
  website: /^https?:$/,
}
