import { CommandError } from './command.ts'

/**
 * The one argument that a command takes.
 *
 * @param usage how the command is called, for the message
 * @throws CommandError when there is none, or more than one
 */
export function onlyArgument([argument, ...more]: string[], usage: string): string {
  if (argument && more.length === 0) return argument
  throw new CommandError(`Usage: ${usage}`)
}
