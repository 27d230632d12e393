import { expect, test } from 'vitest'
import { greeting } from './greeting.ts'

const server = { url: 'http://127.0.0.1:8080', accessToken: 's3cret', liveHost: undefined }

test('at a terminal, a token made here is part of a link that signs in', () => {
  const line = greeting({ ...server, tokenFile: 'data/contacts.db.token' }, true)
  expect(line).toContain('http://127.0.0.1:8080/#access_token=s3cret')
})

test('where the line may be kept, it names the file and not the token', () => {
  const line = greeting({ ...server, tokenFile: 'data/contacts.db.token' }, false)
  expect(line).toContain('http://127.0.0.1:8080/ ')
  expect(line).toContain('data/contacts.db.token')
  expect(line).not.toContain('s3cret')
})

test.each([true, false])('a token that was given is never shown, terminal: %s', (isTerminal) => {
  const line = greeting({ ...server, tokenFile: undefined }, isTerminal)
  expect(line).toContain('http://127.0.0.1:8080/')
  expect(line).not.toContain('s3cret')
})

test.each([true, false])(
  'in front of a live system, its host is named and no link signs in, terminal: %s',
  (isTerminal) => {
    const live = { accessToken: undefined, tokenFile: undefined, liveHost: 'api.example.com' }
    const line = greeting({ ...server, ...live }, isTerminal)
    expect(line).toContain('http://127.0.0.1:8080/ ')
    expect(line).toContain('api.example.com')
    expect(line).not.toContain('access_token=')
  },
)
