import { isApiError } from './apiError.ts'

/**
 * Resolves with `undefined` where the API refuses the question itself, by 400 or 422, so that less can be asked of it.
 * Any other error says nothing of the question, and rejects.
 */
export async function unlessRefused<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer
  } catch (error) {
    if (isApiError(error) && (error.status === 400 || error.status === 422)) return undefined
    throw error
  }
}
