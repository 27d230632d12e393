import { parseArgs } from 'node:util'
import { firstPeople } from '../sample/firstPeople.ts'
import { openCommandStore } from '../store/openCommandStore.ts'
import type { TokenStore } from '../store/store.ts'
import { addToken } from './addToken.ts'
import { type Command, CommandError } from './command.ts'
import { requireDatabase } from './requireDatabase.ts'
import { tokenTable } from './tokenTable.ts'

/**
 * `npm run token -- add NAME --role ROLE`, `list` and `revoke NAME`: who may call the API, by a token of their own. A
 * running server knows of every change at once.
 */
export const token: Command = async (args, { settings, say, now }) => {
  const run = readOrder(args)
  if (args[0] === 'list') requireDatabase(settings.database)
  const options = { firstPeople: firstPeople(settings.seed), now }
  const store = await openCommandStore(settings.database, options)
  try {
    for (const line of await run(store.tokens)) say(line)
  } finally {
    await store.close()
  }
}

/** What is to be done; returns the lines to say. */
type Order = (tokens: TokenStore) => Promise<string[]>

function readOrder(args: string[]): Order {
  const { positionals, role } = readArguments(args)
  const [action, name = ''] = positionals
  const isNamed = positionals.length === 2
  if (action === 'add' && isNamed && role !== undefined) return addToken(name, role)
  if (role === undefined) {
    if (action === 'list' && positionals.length === 1)
      return async (tokens) => tokenTable(await tokens.list())
    if (action === 'revoke' && isNamed) return revokeToken(name)
  }
  throw usage()
}

function readArguments(args: string[]) {
  try {
    const options = { role: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    return { positionals, role: values.role }
  } catch {
    throw usage()
  }
}

function revokeToken(name: string): Order {
  return async (tokens) => {
    if (await tokens.revoke(name)) return [`The token of ${name} is refused from now on.`]
    throw new CommandError(`Nobody of the name ${name} has a token that is not revoked.`)
  }
}

function usage(): CommandError {
  return new CommandError(
    'Usage: npm run token -- add NAME --role reader|agent|admin, or npm run token -- list, or npm run token -- revoke NAME',
  )
}
