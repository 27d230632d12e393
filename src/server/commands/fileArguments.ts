import { parseArgs } from 'node:util'
import { CommandError } from './command.ts'

/** The files of people and contacts that a command names, one of them at least. */
interface FileArguments {
  people?: string | undefined
  contacts?: string | undefined
  strict: boolean
  /** Where bad lines are to be written. */
  errors?: string | undefined
}

const files = { people: { type: 'string' }, contacts: { type: 'string' } } as const

/** Reads `--people FILE --contacts FILE [--strict] [--errors FILE]`. */
export function importArguments(args: string[]): FileArguments {
  const usage =
    'npm run import -- --people FILE --contacts FILE [--strict] [--errors FILE], or with one of both files'
  const options = { ...files, strict: { type: 'boolean' }, errors: { type: 'string' } } as const
  return someFile(usage, () => {
    const { strict = false, ...others } = parseArgs({ args, options }).values
    return { ...others, strict }
  })
}

/** Reads `--people FILE --contacts FILE`. */
export function exportArguments(args: string[]): Pick<FileArguments, 'people' | 'contacts'> {
  const usage = 'npm run export -- --people FILE --contacts FILE, or with one of both files'
  return someFile(usage, () => parseArgs({ args, options: files }).values)
}

/** @throws CommandError with the usage when arguments are unknown, no file is named, or one file twice */
function someFile<Read extends Pick<FileArguments, 'people' | 'contacts' | 'errors'>>(
  usage: string,
  read: () => Read,
): Read {
  try {
    const { people, contacts, errors } = read()
    const named = [people, contacts, errors].filter((file) => file !== undefined)
    const isDifferent = new Set(named).size === named.length && !named.includes('')
    if ((people !== undefined || contacts !== undefined) && isDifferent) return read()
  } catch {
    // An unknown argument, or one without its value: the usage names those that there are.
  }
  throw new CommandError(`Usage: ${usage}`)
}
