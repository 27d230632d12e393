import { type ApiError, type ApiErrorKind, isApiError } from '../../client/apiError.ts'
import { pause } from '../../client/pause.ts'
import { lostAnswers, WriteInDoubt } from '../writeProblem.ts'

/** What a look at the API says of a write: it is carried out already, or it can be sent under this condition. */
export type Sight<Stored> = { stored: Stored } | { ifMatch: string | undefined }

interface SureWrite<Stored> {
  /** Looks before the write is sent. */
  before: () => Promise<Sight<Stored>>
  /** Looks what became of a write that ended in one of the kinds of `looksAfter`. */
  after: (error: ApiError) => Promise<Sight<Stored>>
  send: (ifMatch: string | undefined) => Promise<Stored>
  /** Refusals that say that something came between, besides the answers that were lost. */
  looksAfter?: ApiErrorKind[]
  /** Whether the first may still be under way, so that it is in doubt although the look does not find it. */
  mayBeUnderWay?: (error: ApiError) => boolean
  /** Whether it may arrive a little behind the look, so that there is another one a moment later before it is sent again. */
  mayComeLate?: (error: ApiError) => boolean
}

/** In milliseconds: what was cut off on its way has arrived by then, or never will. */
const aMoment = 2_000

/**
 * Carries a write out once and not twice. Whether a write whose answer was lost has arrived is seen by reading (RFC 9110,
 * 9.2.2: a request is not repeated by itself unless it is known that the first was not applied); one that has not is sent
 * once more.
 *
 * @throws {WriteProblem} when a look finds the contact no longer as the page showed it; {@link WriteInDoubt} when nothing
 * could be found out, or the first may still arrive; `ApiError` when the write was not carried out.
 */
export async function writeSurely<Stored>(write: SureWrite<Stored>): Promise<Stored> {
  const { before, after, send, looksAfter = [], mayBeUnderWay, mayComeLate } = write
  let sight = await before()
  let isLost = false
  const look = (error: ApiError) =>
    after(error).catch((cause: unknown) => {
      throw isLost && isApiError(cause) ? new WriteInDoubt(cause) : cause
    })
  for (let sent = 1; ; sent += 1) {
    if ('stored' in sight) return sight.stored
    try {
      return await send(sight.ifMatch)
    } catch (error) {
      if (!isApiError(error, ...lostAnswers, ...looksAfter)) throw refusal(error, isLost)
      isLost ||= isApiError(error, ...lostAnswers)
      sight = await look(error)
      if ('stored' in sight) continue
      if (mayBeUnderWay?.(error)) throw new WriteInDoubt(error)
      if (sent > 1) throw error
      if (!mayComeLate?.(error)) continue
      await pause(aMoment)
      sight = await look(error)
    }
  }
}

/** One whose answer was lost may arrive yet, though it is refused when it is sent again; unless it can never be stored. */
function refusal(error: unknown, isLost: boolean): unknown {
  return isLost && isApiError(error) && error.kind !== 'invalid' ? new WriteInDoubt(error) : error
}
