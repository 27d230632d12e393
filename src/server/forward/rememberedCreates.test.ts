import { expect, test } from 'vitest'
import { RememberedCreates } from './rememberedCreates.ts'

const stored = async () => ({ status: 201, headers: {}, body: new Uint8Array() })

/** Makes creates by their keys, and keeps which were sent. */
function creating(capacity: number) {
  const creates = new RememberedCreates(() => 0, capacity)
  const sent: string[] = []
  const create = (key: string, send = stored) =>
    creates.once({ key, fingerprint: key, place: '1' }, () => {
      sent.push(key)
      return send()
    })
  return { sent, create }
}

test('so many answers are remembered, and the first are forgotten first', async () => {
  const { sent, create } = creating(2)
  for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await create(key)
  expect(sent).toEqual(['a', 'b', 'c', 'a'])
})

test('a create that is under way is not forgotten, however many others end', async () => {
  const { sent, create } = creating(1)
  let answer = () => {}
  const slow = create('slow', async () => {
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    return stored()
  })
  for (const key of ['a', 'b', 'c']) await create(key)
  const repeat = create('slow')
  answer()
  expect(await repeat).toBe(await slow)
  expect(sent).toEqual(['slow', 'a', 'b', 'c'])
})
