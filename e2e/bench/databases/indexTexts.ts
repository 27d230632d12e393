import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const command = path.resolve(import.meta.dirname, '../../../dist/server/command.js')

/** Opens a database by the built command, which writes whatever people are found by, as after an update. */
export async function indexTexts(url: string): Promise<void> {
  const env = { PATH: process.env.PATH, DATABASE_URL: url }
  await promisify(execFile)(process.execPath, [command, 'token', 'list'], { cwd: tmpdir(), env })
}

/** What a database is told, for its texts to be written when it is opened next. */
export const forgetTexts = "delete from database_facts where name = 'searched_texts'"
