/** What a log keeps of an error. */
interface LoggedError {
  name: string
  message: string
  code?: unknown
  stack?: string | undefined
  cause?: LoggedError
}

/**
 * An error as it may stand in a log: name, message, code and stack, also of its cause. What else a database driver puts on
 * its errors, such as `detail`, holds the rows that a call was about.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error) }
  const { message, stack, cause } = error
  return {
    name: error.constructor.name,
    message,
    ...('code' in error && { code: error.code }),
    stack,
    ...(cause instanceof Error && { cause: loggedError(cause) }),
  }
}
