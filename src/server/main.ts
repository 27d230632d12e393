import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { greeting } from './greeting.ts'
import { readSettings } from './settings.ts'
import { startProblem } from './startProblem.ts'
import { startServer } from './startServer.ts'

const pageFolder = join(dirname(fileURLToPath(import.meta.url)), '../page')

// The database holds how to reach people: whatever this process makes is for its owner only.
process.umask(0o077)

try {
  const log = pino({ base: null })
  const server = await startServer(readSettings(process.env), { pageFolder, log, now: Date.now })
  process.stdout.write(`${greeting(server, process.stdout.isTTY)}\n`)
  const stop = async () => {
    await server.stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`)
  process.exitCode = 1
}
