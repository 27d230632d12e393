import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'

const built = path.resolve('dist/server')
const copy = path.resolve('dist/floor')

/** The same server, whose page is written by hand: one script that fetches the contacts of a person and prints them. */
export async function startFloor(): Promise<RunningServer> {
  await mkdir(path.join(copy, 'page'), { recursive: true })
  await cp(built, path.join(copy, 'server'), { recursive: true })
  await cp(path.resolve('e2e/bench/coldLoad/floor.html'), path.join(copy, 'page/index.html'))
  return startServer({}, path.join(copy, 'server/main.js'))
}
