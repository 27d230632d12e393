import { stat } from 'node:fs/promises'
import { copyDatabase } from '../store/copyDatabase.ts'
import { lockForCommand } from '../store/databaseLocks.ts'
import { type Command, CommandError } from './command.ts'
import { onlyArgument } from './onlyArgument.ts'
import { sqliteFile } from './sqliteFile.ts'

/** `npm run backup -- FILE`: a whole copy of the database as it is at one moment, also while the server runs. */
export const backup: Command = async (args, { settings, say }) => {
  const target = onlyArgument(args, 'npm run backup -- FILE')
  const source = sqliteFile(settings.database, 'make its backups with pg_dump.')
  await stat(source).catch(() => {
    throw new CommandError(`There is no file ${source}.`)
  })
  const unlock = lockForCommand(source)
  try {
    const { people, contacts } = await copyDatabase(source, target)
    say(`${target} holds a copy of ${source}: ${people} people, ${contacts} contacts.`)
  } finally {
    unlock()
  }
}
