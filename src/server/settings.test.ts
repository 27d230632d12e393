import { expect, test } from 'vitest'
import { readSettings, SettingError } from './settings.ts'

test('without any setting the server is for this machine only, on sample people', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    databaseFile: 'data/contacts.db',
    rateLimit: { burst: 20, seconds: 2, hourly: 3600 },
    seed: 'sample',
    accessToken: undefined,
    allowedHosts: [],
  })
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
    ACCESS_TOKEN: 'secret',
    ALLOWED_HOSTS: 'contacts.example.org, desk.example.org',
  }
  expect(readSettings(env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    databaseFile: '/var/lib/contacts/contacts.db',
    rateLimit: undefined,
    seed: 'none',
    accessToken: 'secret',
    allowedHosts: ['contacts.example.org', 'desk.example.org'],
  })
})

test.each([
  ['PORT', { PORT: '80a' }],
  ['PORT', { PORT: '65536' }],
  ['DATABASE_URL', { DATABASE_URL: 'contacts.db' }],
  ['DATABASE_URL', { DATABASE_URL: 'file:' }],
  ['DATABASE_URL', { DATABASE_URL: 'file://' }],
  ['file:///PATH', { DATABASE_URL: 'file://localhost/tmp/contacts.db' }],
  ['file:///PATH', { DATABASE_URL: 'file://data/contacts.db' }],
  ['PostgreSQL', { DATABASE_URL: 'postgres://localhost/contacts' }],
  ['PostgreSQL', { DATABASE_URL: 'postgresql://localhost/contacts' }],
  ['RATE_LIMIT', { RATE_LIMIT: '20' }],
  ['RATE_LIMIT', { RATE_LIMIT: '0/2,3600' }],
  ['SEED', { SEED: 'samples' }],
  ['ACCESS_TOKEN', { HOST: '0.0.0.0' }],
  ['ACCESS_TOKEN', { ACCESS_TOKEN: 'two words' }],
])('one line names %s when it is %j', (name, env) => {
  const reading = () => readSettings(env)
  expect(reading).toThrow(SettingError)
  expect(reading).toThrow(name)
  expect(reading).toThrow(/^.+$/)
})
