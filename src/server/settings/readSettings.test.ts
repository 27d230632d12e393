import { expect, test } from 'vitest'
import { readSettings } from './readSettings.ts'
import { SettingError } from './settingError.ts'

test('without any setting the server is for this machine only, on sample people', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    database: { engine: 'sqlite', file: 'data/contacts.db' },
    rateLimit: { burst: 20, seconds: 2, hourly: 3600 },
    seed: 'sample',
    accessToken: undefined,
    allowedHosts: [],
    allowedOrigins: [],
    frameAncestors: [],
    trustedProxies: expect.objectContaining({ rules: [] }),
    upstream: undefined,
    accountHeader: 'X-RService-Account',
    drainSeconds: 0,
    hasScenes: false,
  })
})

test('a short access token is taken where no other machine can come in', () => {
  const env = { ACCESS_TOKEN: 'short', ALLOWED_HOSTS: 'localhost, ::1' }
  expect(readSettings(env)).toMatchObject({ accessToken: 'short' })
})

test('an empty variable is as good as none', () => {
  expect(readSettings({ PORT: '', ACCESS_TOKEN: '', SEED: '' })).toEqual(readSettings({}))
})

test('every setting is taken', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '0',
    DATABASE_URL: 'file:///var/lib/contacts/contacts.db',
    RATE_LIMIT: 'off',
    SEED: 'none',
    ACCESS_TOKEN: 'a-secret-for-tests',
    ALLOWED_HOSTS: 'contacts.example.org, desk.example.org',
    ALLOWED_ORIGINS: 'https://portal.example.org,http://localhost:3000',
    FRAME_ANCESTORS: 'https://portal.example.org',
    TRUST_PROXY: '10.0.0.0/8, ::1',
    RSERVICE_API_URL: 'https://api.example.com/v1/',
    RSERVICE_ACCOUNT: 'wdc',
    RSERVICE_ACCOUNT_HEADER: 'X-Brand-Account',
    DRAIN_SECONDS: '30',
  }
  expect(readSettings(env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    database: { engine: 'sqlite', file: '/var/lib/contacts/contacts.db' },
    rateLimit: undefined,
    seed: 'none',
    accessToken: 'a-secret-for-tests',
    allowedHosts: ['contacts.example.org', 'desk.example.org'],
    allowedOrigins: ['https://portal.example.org', 'http://localhost:3000'],
    frameAncestors: ['https://portal.example.org'],
    trustedProxies: expect.objectContaining({
      rules: ['Address: IPv6 ::1', 'Subnet: IPv4 10.0.0.0/8'],
    }),
    upstream: {
      url: new URL('https://api.example.com/v1'),
      account: 'wdc',
    },
    accountHeader: 'X-Brand-Account',
    drainSeconds: 30,
    hasScenes: false,
  })
})

const live = { RSERVICE_API_URL: 'https://api.example.com/v1' }

test.each([
  ['PORT', { PORT: '80a' }],
  ['PORT', { PORT: '65536' }],
  ['DATABASE_URL', { DATABASE_URL: 'contacts.db' }],
  ['DATABASE_URL', { DATABASE_URL: 'file:' }],
  ['DATABASE_URL', { DATABASE_URL: 'file://' }],
  ['file:///PATH', { DATABASE_URL: 'file://localhost/tmp/contacts.db' }],
  ['file:///PATH', { DATABASE_URL: 'file://data/contacts.db' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgresql://:::/contacts' }],
  ['RATE_LIMIT', { RATE_LIMIT: '20' }],
  ['RATE_LIMIT', { RATE_LIMIT: '0/2,3600' }],
  ['SEED', { SEED: 'samples' }],
  ['ACCESS_TOKEN', { ACCESS_TOKEN: 'two words' }],
  ['ACCESS_TOKEN', { HOST: '0.0.0.0', ACCESS_TOKEN: 'too-short' }],
  ['ACCESS_TOKEN', { ALLOWED_HOSTS: 'localhost,desk.example.org', ACCESS_TOKEN: 'too-short' }],
  ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'https://contacts.example.org' }],
  ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'contacts.example.org:443' }],
  ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'contacts.example.org/desk' }],
  ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: '*' }],
  ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://portal.example.org/desk' }],
  ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'portal.example.org' }],
  ['FRAME_ANCESTORS', { FRAME_ANCESTORS: "https://a.example.org; script-src 'unsafe-inline'" }],
  ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
  ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.0/33' }],
  ['RSERVICE_API_URL', { RSERVICE_API_URL: 'api.example.com' }],
  ['RSERVICE_API_URL', { RSERVICE_API_URL: 'ftp://api.example.com/v1' }],
  ['RSERVICE_API_URL', { RSERVICE_API_URL: 'https://ada:secret@api.example.com/v1' }],
  ['RSERVICE_API_URL', { RSERVICE_API_URL: 'https://api.example.com/v1?x=1' }],
  ['RSERVICE_API_URL', { RSERVICE_API_URL: 'http://api.example.com/v1' }],
  ['RSERVICE_ACCOUNT', { ...live, RSERVICE_ACCOUNT: 'two words' }],
  ['RSERVICE_ACCOUNT_HEADER', { RSERVICE_ACCOUNT_HEADER: 'X Account' }],
  ['RSERVICE_ACCOUNT_HEADER', { RSERVICE_ACCOUNT_HEADER: 'Content-Type' }],
  ['RSERVICE_ACCOUNT_HEADER', { ...live, RSERVICE_ACCOUNT_HEADER: 'Authorization' }],
  ['RSERVICE_ACCOUNT_HEADER', { ...live, RSERVICE_ACCOUNT_HEADER: 'transfer-encoding' }],
])('one line names %s when it is %j', (name, env) => {
  const reading = () => readSettings(env)
  expect(reading).toThrow(SettingError)
  expect(reading).toThrow(name)
  expect(reading).toThrow(/^.+$/)
})

test('names of hosts are read as they stand in addresses', () => {
  const ALLOWED_HOSTS = 'Contacts.Example.org, bücher.example, ::1, [2001:db8::1], 192.0.2.7'
  expect(readSettings({ ALLOWED_HOSTS }).allowedHosts).toEqual([
    'contacts.example.org',
    'xn--bcher-kva.example',
    '[::1]',
    '[2001:db8::1]',
    '192.0.2.7',
  ])
})

test('PostgreSQL starts with nobody, unless the sample is asked for', () => {
  const DATABASE_URL = 'postgres://ada:secret@db.example.org:5432/contacts'
  expect(readSettings({ DATABASE_URL })).toMatchObject({
    database: { engine: 'postgres', url: DATABASE_URL },
    seed: 'none',
  })
  expect(readSettings({ DATABASE_URL, SEED: 'sample' }).seed).toBe('sample')
})

test.each([
  'postgres://ada:secret@',
  'mysql://ada:secret@db.example.org/contacts',
  'file://ada:secret@db.example.org/contacts',
])('a message about DATABASE_URL=%s does not repeat the password', (DATABASE_URL) => {
  expect(() => readSettings({ DATABASE_URL })).toThrow(/^(?!.*secret)DATABASE_URL.+$/)
})

test('scenes are for this machine only, and for the embedded API', () => {
  expect(readSettings({ DEMO: '1' }).hasScenes).toBe(true)
  const refused = [
    [{ DEMO: 'yes' }, 'DEMO=yes is not known: give 1, or leave it out.'],
    [
      { DEMO: '1', HOST: '0.0.0.0' },
      'DEMO=1 is for this machine only: HOST=0.0.0.0 can be reached from others.',
    ],
    [
      { DEMO: '1', RSERVICE_API_URL: 'https://api.example.com' },
      'DEMO=1 needs the embedded API: leave RSERVICE_API_URL out.',
    ],
  ] as const
  for (const [env, message] of refused) {
    expect(() => readSettings(env)).toThrow(new SettingError(message))
  }
})
