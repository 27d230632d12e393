import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * The most memory that a running process has had so far, in megabytes: Linux keeps it (`VmHWM`, proc_pid_status(5));
 * elsewhere it is what the process has now. Nobody watches meanwhile: starting `ps` four times a second stops a large
 * process, such as the one that asks, for tens of milliseconds each time, and that was most of what calls took.
 */
export async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined)
  const most = status && /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return Number(most ?? (await memoryNow(pid))) / 1024
}

async function memoryNow(pid: number): Promise<string> {
  return (await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])).stdout
}
