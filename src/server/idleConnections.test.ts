import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { newDatabase } from './databaseUnderTest.ts'
import { startServerProcess } from './durability/serverProcess.ts'

const connections = process.env.LONG ? 10_000 : 1000

test(`${connections} connections on which nothing happens do not keep the server from answering others`, async () => {
  const { url } = await startServerProcess(await newDatabase(true))
  const { port } = new URL(url)
  const idle: Socket[] = []
  onTestFinished(() => {
    for (const socket of idle) socket.destroy()
  })
  const open = async (n: number) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined).resume()
    idle.push(socket)
    await once(socket, 'connect')
    if (n % 2 === 0) socket.write('GET /v1 HTTP/1.1\r\nHost: 127')
  }
  for (let opened = 0; opened < connections; opened += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, n) => open(opened + n)))
  }
  // On a slow machine the first may have been cut off already.
  expect(idle.filter((socket) => !socket.closed).length).toBeGreaterThan(connections / 2)
  for (let call = 1; call <= 20; call++) {
    const answer = await fetch(`${url}/v1/people?per_page=100`, {
      headers: { Authorization: 'Bearer given', Connection: 'close' },
    })
    expect([answer.status, ((await answer.json()) as unknown[]).length]).toEqual([200, 100])
  }
}, 60_000)
