import { exportFiles } from '../import/exportFiles.ts'
import { openCommandStore } from '../store/openCommandStore.ts'
import type { Command } from './command.ts'
import { exportArguments } from './fileArguments.ts'
import { requireDatabase } from './requireDatabase.ts'

/** `npm run export -- --people FILE --contacts FILE`: everybody, as files that an import takes; also while serving. */
export const exportCommand: Command = async (args, { settings, say, now }) => {
  const files = exportArguments(args)
  requireDatabase(settings.database)
  const store = await openCommandStore(settings.database, { firstPeople: () => [], now })
  try {
    const written = await exportFiles(store.bulk, files)
    if (files.people) say(`${files.people} holds ${written.people} people.`)
    if (files.contacts) say(`${files.contacts} holds ${written.contacts} contacts.`)
  } finally {
    await store.close()
  }
}
