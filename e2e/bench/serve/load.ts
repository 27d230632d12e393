import autocannon, { type Request, type Result } from 'autocannon'
import { quantile } from '../statistics.ts'

export interface Load {
  /** Answers a second. */
  rate: number
  /** What 99 of 100 calls did not take longer than, in milliseconds. */
  p99: number
}

/** What is asked, and for how long. */
export interface Asked {
  address: string
  calls: Request[]
  token?: string
  seconds: number
  /** How many ask; fifty unless given. */
  clients?: number
}

/**
 * Clients that each ask again as soon as they have their answer.
 *
 * @throws when a call is answered with anything but success, or not at all
 */
export async function load({ address, calls, token, seconds, clients = 50 }: Asked): Promise<Load> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const took: number[] = []
  const { duration, non2xx, errors, timeouts } = await new Promise<Result>((resolve, reject) => {
    const options = {
      url: address,
      connections: clients,
      duration: seconds,
      requests: calls,
      headers,
    }
    // It looks every so many milliseconds whether it is to end.
    const running = autocannon({ ...options, sampleInt: 100 }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    running.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds))
  })
  if (non2xx + errors + timeouts > 0 || took.length === 0) {
    throw new Error(
      `Of ${took.length} calls to ${address}, ${non2xx} failed and ${errors + timeouts} had no answer`,
    )
  }
  return { rate: took.length / duration, p99: quantile(took, 0.99) }
}
