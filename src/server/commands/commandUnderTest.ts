import { readSettings } from '../settings/readSettings.ts'
import { runCommand } from './runCommand.ts'

/** What a command told, and how it ended. */
export interface Told {
  said: string[]
  /** What went to the side: progress and what is wrong. */
  noted: string[]
  /** The message of what it rejected with. */
  failure: string | undefined
}

/** Runs a command on a database to its end. */
export async function commandUnderTest(
  DATABASE_URL: string,
  args: string[],
  { now = Date.now, signal = new AbortController().signal } = {},
): Promise<Told> {
  const said: string[] = []
  const noted: string[] = []
  const context = {
    settings: readSettings({ DATABASE_URL }),
    say: (line: string) => void said.push(line),
    note: (line: string) => void noted.push(line),
    now,
    untilStopped: () => signal,
  }
  try {
    await runCommand(args, context)
    return { said, noted, failure: undefined }
  } catch (error) {
    return { said, noted, failure: error instanceof Error ? error.message : String(error) }
  }
}
