import { SettingError } from './settings/settingError.ts'

/** One line, for the person who starts the server, that says why it did not start. */
export function startProblem(error: unknown): string {
  if (error instanceof SettingError) return error.message
  if (!(error instanceof Error)) return `people-contacts did not start: ${error}`
  const { code, address, port } = error as NodeJS.ErrnoException & {
    address?: string
    port?: number
  }
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${address} is in use: stop what runs there, or set PORT to another number.`
  }
  return `people-contacts did not start: ${error.message}`
}
