import { ApiError } from './apiError.ts'

/** Milliseconds that anything asked for on behalf of a call may take. */
const timeLimit = 15_000

/**
 * Settles as `promise` does; the promise itself goes on.
 *
 * @throws {ApiError} `timeout` after 15 seconds; the reason of `signal` when that aborts.
 */
export function limited<Result>(promise: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = () => end(() => reject(signal?.reason))
    const timer = setTimeout(() => end(() => reject(new ApiError('timeout'))), timeLimit)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      settle()
    }
    promise.then(
      (result) => end(() => resolve(result)),
      (error: unknown) => end(() => reject(error)),
    )
    signal?.addEventListener('abort', cancel)
    if (signal?.aborted) cancel()
  })
}
