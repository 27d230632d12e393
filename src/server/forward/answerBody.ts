import type { IncomingMessage } from 'node:http'

interface AnswerBodyOptions {
  /** How long the live system may send nothing. */
  patienceMilliseconds: number
  /** Makes the agent see a broken body, where ending it would pass for a whole one. */
  breakOff: () => void
}

/** The body of a live system's answer, as it comes and no faster than it is read. */
export function answerBody(
  answer: IncomingMessage,
  { patienceMilliseconds, breakOff }: AnswerBodyOptions,
): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = answer[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const stalled = setTimeout(() => answer.destroy(new Error('stalled')), patienceMilliseconds)
        try {
          const { done, value } = await chunks.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch {
          breakOff()
          controller.close()
        } finally {
          clearTimeout(stalled)
        }
      },
      cancel: () => void answer.destroy(),
    },
    { highWaterMark: 0 },
  )
}
