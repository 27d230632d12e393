import type { Settings } from '../settings/readSettings.ts'

/** What a command is run with. */
export interface CommandContext {
  settings: Settings
  /** Writes one line for the person who runs the command. */
  say: (line: string) => void
  /** Writes one line beside the output: how far it is, and what is wrong. */
  note: (line: string) => void
  /** Epoch milliseconds. */
  now: () => number
  /** From the first call on, a stop that is asked for aborts this signal instead of ending the process. */
  untilStopped: () => AbortSignal
}

/** A command that an operator runs beside the server or instead of it; it rejects when it could not do all of its work. */
export type Command = (args: string[], context: CommandContext) => Promise<void>

/** A command that cannot be done as it was asked for; the message is for the person who runs it. */
export class CommandError extends Error {}
