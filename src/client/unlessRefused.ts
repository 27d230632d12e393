import { ApiError } from './apiError.ts'

/** Resolves with `undefined` where the API refuses what was asked (kind `invalid`), so that less can be asked of it. */
export async function unlessRefused<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'invalid') return undefined
    throw error
  }
}
