import { onTestFinished } from 'vitest'
import { accessToken } from '../appUnderTest.ts'
import { connectionLimits } from '../connectionLimits.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { listen } from '../listen.ts'
import type { Log } from '../log.ts'
import { outsideAnswers } from '../outsideAnswer.ts'
import { servedApp } from '../servedApp.ts'
import { readSettings } from '../settings/readSettings.ts'
import { surroundingsOf } from '../surroundings.ts'

/** A call that says so in `X-By` is answered by the application, and every other as servers do. */
export async function serverBothWays(env: Record<string, string>) {
  const DATABASE_URL = await newDatabase(true)
  const given = { DATABASE_URL, ACCESS_TOKEN: accessToken, RATE_LIMIT: 'off', PORT: '0' }
  const settings = readSettings({ ...given, ...env })
  const lines: unknown[] = []
  const log: Log = { info: (line: unknown) => void lines.push(line), warn() {}, error() {} }
  const surroundings = surroundingsOf(settings, { page: undefined, log, now: Date.now })
  const served = await servedApp(settings, surroundings, Date.now)
  const answeredDirectly: (string | undefined)[] = []
  const listening = await listen(
    served.app,
    outsideAnswers(served.limiter, surroundings),
    settings,
    connectionLimits,
    (incoming, outgoing) => {
      const isAnswered =
        incoming.headers['x-by'] === undefined && served.fastPath?.give(incoming, outgoing) === true
      if (isAnswered) answeredDirectly.push(incoming.url)
      return isAnswered
    },
  )
  onTestFinished(async () => {
    await listening.close(0)
    await served.close()
  })
  return { port: listening.port, DATABASE_URL, lines, answeredDirectly }
}
