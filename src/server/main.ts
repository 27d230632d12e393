import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { greeting } from './greeting.ts'
import { readSettings } from './settings/readSettings.ts'
import { startProblem } from './startProblem.ts'
import { type RunningServer, startServer } from './startServer.ts'

const pageFolder = join(dirname(fileURLToPath(import.meta.url)), '../page')

// The database holds how to reach people: whatever this process makes is for its owner only.
process.umask(0o077)

// From before the start on: who asks for a stop while the server starts gets an orderly one, too.
const stopSignal = new Promise<NodeJS.Signals>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve)
})

const server = await start()
if (server) {
  process.stdout.write(`${greeting(server, process.stdout.isTTY)}\n`)
  const signal = await stopSignal
  for (const again of ['SIGTERM', 'SIGINT'] as const) process.on(again, () => process.exit(1))
  // Whoever presses Ctrl-C waits for it; who restarts one server of several does not.
  await server.stop({ draining: signal === 'SIGTERM' })
  process.exit(0)
}

async function start(): Promise<RunningServer | undefined> {
  try {
    // Lines of calls that are answered at the same time are written together; the last ones when the process ends.
    const log = pino({ base: null }, pino.destination({ sync: false }))
    return await startServer(readSettings(process.env), { pageFolder, log, now: Date.now })
  } catch (error) {
    process.stderr.write(`${startProblem(error)}\n`)
    process.exitCode = 1
    return undefined
  }
}
