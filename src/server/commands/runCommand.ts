import { backup } from './backup.ts'
import { type Command, type CommandContext, CommandError } from './command.ts'
import { exportCommand } from './exportCommand.ts'
import { importCommand } from './importCommand.ts'
import { restore } from './restore.ts'
import { token } from './token.ts'

const commands = new Map<string, Command>(
  Object.entries({ backup, export: exportCommand, import: importCommand, restore, token }),
)

/**
 * Runs the command that the first argument names with the others.
 *
 * @throws CommandError when there is no such command, and whatever the command could not do
 */
export async function runCommand(
  [name = '', ...args]: string[],
  context: CommandContext,
): Promise<void> {
  const command = commands.get(name)
  if (command === undefined) {
    throw new CommandError(
      `There is no command ${name}: the commands are ${[...commands.keys()].join(', ')}.`,
    )
  }
  await command(args, context)
}
