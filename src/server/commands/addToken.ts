import { foldText } from '../../contract/foldText.ts'
import { newToken, tokenHash } from '../access/bearerToken.ts'
import { sharedName } from '../access/findCaller.ts'
import { type Role, roles } from '../access/roles.ts'
import type { TokenStore } from '../store/store.ts'
import { CommandError } from './command.ts'
import { importName } from './importName.ts'

const maxNameLength = 100

/** Names under which others than the holders of named tokens make changes. */
const reservedNames = [sharedName, importName]

/**
 * Makes a named token when it is run.
 *
 * @throws CommandError for a role that is not known, and a name that nobody can have; when it is run, for a name that is
 * taken
 */
export function addToken(name: string, role: string): (tokens: TokenStore) => Promise<string[]> {
  const known = readRole(role)
  checkName(name)
  return async (tokens) => {
    const token = newToken()
    if (await tokens.add({ name, role: known, hash: tokenHash(token) })) {
      return [`${name} is ${known} with this token, which is shown only now:`, token]
    }
    throw new CommandError(`${name} has a token already: revoke it first, or give another name.`)
  }
}

function readRole(text: string): Role {
  const role = roles.find((known) => known === text)
  if (role) return role
  throw new CommandError(`There is no role ${text}: give --role ${roles.join(', --role ')}.`)
}

/** A name stands in tables and sentences: it is one line that shows. */
function checkName(name: string): void {
  if (name.trim() === '')
    throw new CommandError('A token needs a name: give the one of its holder.')
  if (name !== name.trim() || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new CommandError('A name is one line of text without spaces around it.')
  }
  if ([...name].length > maxNameLength) {
    throw new CommandError(`A name has at most ${maxNameLength} characters.`)
  }
  if (reservedNames.some((reserved) => foldText(reserved) === foldText(name))) {
    throw new CommandError(`The record of changes uses the name ${name} itself: give another one.`)
  }
}
