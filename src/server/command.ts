import { CommandError } from './commands/command.ts'
import { runCommand } from './commands/runCommand.ts'
import { readSettings } from './settings/readSettings.ts'
import { SettingError } from './settings/settingError.ts'

// What commands write holds how to reach people: it is for its owner only.
process.umask(0o077)

try {
  await runCommand(process.argv.slice(2), {
    settings: readSettings(process.env),
    say: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    now: Date.now,
    untilStopped,
  })
} catch (error) {
  const isTold = error instanceof CommandError || error instanceof SettingError
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${isTold ? '' : 'This did not work: '}${message}\n`)
  process.exitCode = 1
}

function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => stop.abort(new CommandError(`Stopped by ${signal}.`)))
  }
  return stop.signal
}
