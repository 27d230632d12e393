import type { Logger } from 'pino'

/** Where a server writes what it does, one JSON object a line. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>
