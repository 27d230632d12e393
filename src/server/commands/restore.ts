import { rm } from 'node:fs/promises'
import { copyDatabase } from '../store/copyDatabase.ts'
import { lockForRestore } from '../store/databaseLocks.ts'
import { realFile } from '../store/realFile.ts'
import { refuseRevoked } from '../store/refuseRevoked.ts'
import { replaceDatabase } from '../store/replaceDatabase.ts'
import type { Command } from './command.ts'
import { onlyArgument } from './onlyArgument.ts'
import { sqliteFile } from './sqliteFile.ts'

/**
 * `npm run restore -- FILE`: puts a backup in the place of the database while no server and no other command works with
 * it. What was there before is kept beside it, and tokens that were revoked there stay revoked. A restore that is cut short
 * leaves the database as it was.
 */
export const restore: Command = async (args, { settings, say, now }) => {
  const source = onlyArgument(args, 'npm run restore -- FILE')
  const file = sqliteFile(settings.database, 'restore it with pg_restore.')
  const release = lockForRestore(file)
  const target = realFile(file)
  const restored = `${target}.restored`
  const aside = `${target}.before-${now()}`
  try {
    // One that was cut short may have left its copy.
    await rm(restored, { force: true })
    const { people, contacts } = await copyDatabase(source, restored)
    const refused = refuseRevoked(restored, target, new Date(now()).toISOString())
    const isKept = await replaceDatabase(target, restored, aside)
    say(`${file} holds what ${source} holds: ${people} people, ${contacts} contacts.`)
    if (isKept) say(`What was there before is kept in ${aside}.`)
    if (refused !== 0) say(refusedSentence(refused))
  } finally {
    await rm(restored, { force: true })
    release()
  }
}

/** @param refused `undefined` when it is not known how many */
function refusedSentence(refused: number | undefined): string {
  if (refused === undefined) {
    return 'Which tokens were revoked since the backup cannot be read: revoke them again.'
  }
  return refused === 1
    ? '1 token of the backup is refused: it was not good any more.'
    : `${refused} tokens of the backup are refused: they were not good any more.`
}
