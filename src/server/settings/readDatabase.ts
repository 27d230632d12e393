import { SettingError } from './settingError.ts'

/** Where people and contacts are kept. */
export type DatabaseSetting =
  | { engine: 'sqlite' /** A path. */; file: string }
  | { engine: 'postgres' /** As the driver takes it; may hold a password. */; url: string }

/** @throws SettingError that names DATABASE_URL, and repeats nothing of an address that may hold a password */
export function readDatabase(text: string): DatabaseSetting {
  if (/^postgres(ql)?:/.test(text)) return { engine: 'postgres', url: readPostgres(text) }
  if (/^file:\/\/(?!\/)/.test(text)) {
    throw new SettingError(
      'DATABASE_URL is no file of this machine: give file:PATH or file:///PATH.',
    )
  }
  const file = /^file:(?:\/\/)?(.+)$/.exec(text)?.[1]
  if (file !== undefined) return { engine: 'sqlite', file }
  throw new SettingError(
    'DATABASE_URL must be file:PATH, for example file:data/contacts.db, or postgres://USER@HOST/DATABASE.',
  )
}

function readPostgres(text: string): string {
  const url = URL.parse(text)
  if (url && url.pathname.length > 1) return text
  throw new SettingError(
    'DATABASE_URL names no PostgreSQL database: give postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
  )
}
