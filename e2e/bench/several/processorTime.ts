import { readdir, readFile } from 'node:fs/promises'

/** Linux tells processor time in ticks of which there are so many a second. */
const ticks = 100

/** Seconds of processor time that some processes have used, e.g. to be compared with an earlier count. */
export async function processorSeconds(pids: number[]): Promise<number> {
  const times = await Promise.all(pids.map(timesOf))
  return times.reduce((sum, { own }) => sum + own, 0) / ticks
}

/** The same for a process and all that it has started, those that have ended included. */
export async function processorSecondsOfAll(parent: number): Promise<number> {
  const pids = (await readdir('/proc')).flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []))
  const times = await Promise.all(pids.map((pid) => timesOf(pid).catch(() => undefined)))
  const children = times.filter((one) => one?.parent === parent)
  const { own, ended } = await timesOf(parent)
  return children.reduce((sum, child) => sum + (child?.own ?? 0), own + ended) / ticks
}

/** The process that has started another. */
export async function parentOf(pid: number): Promise<number> {
  return (await timesOf(pid)).parent
}

/** Of the fields of proc_pid_stat(5), those behind the name in brackets, which may hold anything. */
async function timesOf(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [
    fields[1],
    ...fields.slice(11, 15),
  ].map(Number)
  return { parent, own: user + system, ended: endedUser + endedSystem }
}
