import { expect, it } from 'vitest'
import { createSignedInAs } from './signedInAs.ts'

function answer(status: number, name?: string): Response {
  const headers: Record<string, string> = name === undefined ? {} : { 'X-Signed-In-As': name }
  return new Response(null, { status, headers })
}

function listening() {
  const { hear, listen } = createSignedInAs()
  const heard: (string | undefined)[] = []
  const stop = listen((name) => heard.push(name))
  return { hear, listen, heard, stop }
}

it('is said once, by the first answer that names somebody, whatever its status', () => {
  const { hear, heard } = listening()
  hear(answer(404, 'Ada'))
  hear(answer(200, 'Ada'))
  expect(heard).toEqual(['Ada'])
})

it('is not known where the token is accepted and no name said, and may come to be', () => {
  const { hear, heard } = listening()
  hear(answer(200))
  hear(answer(204))
  hear(answer(200, 'Ada'))
  expect(heard).toEqual([undefined, 'Ada'])
})

it('is not concluded from refusals, failures and pages of a proxy', () => {
  const { hear, heard } = listening()
  for (const status of [401, 404, 429, 502]) hear(answer(status))
  expect(heard).toEqual([])
})

it('is not taken back by silence, and changes with another name', () => {
  const { hear, heard } = listening()
  hear(answer(200, 'Ada'))
  hear(answer(200))
  hear(answer(200, 'Ben'))
  expect(heard).toEqual(['Ada', 'Ben'])
})

it('is told at once to who asks later, and to nobody who has stopped', () => {
  const { hear, listen, heard, stop } = listening()
  hear(answer(200, 'Ada'))
  const later: (string | undefined)[] = []
  listen((name) => later.push(name))
  stop()
  hear(answer(200, 'Ben'))
  expect([heard, later]).toEqual([['Ada'], ['Ada', 'Ben']])
})
