import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { announcedAddress } from '../../fixtures/announcedAddress.ts'

/** A server beside ours, as a process of its own. */
export interface ChildServer {
  address: string
  stop: () => Promise<void>
}

/**
 * Starts a script that listens on loopback, on a port of its own choice, and writes `http://127.0.0.1:PORT/`.
 *
 * @throws when it ends before that, with what it wrote
 */
export async function startChildServer(script: string, args: string[]): Promise<ChildServer> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written += chunk
    })
  }
  const address = await announcedAddress(child, () => written)
  return {
    address,
    async stop() {
      child.kill()
      await ended
    },
  }
}
