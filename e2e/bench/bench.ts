import { parseArgs } from 'node:util'
import type { Benchmark, Target } from './benchmark.ts'
import { benchmarks } from './benchmarks.ts'
import { machine } from './machine.ts'
import { markdown } from './table.ts'

/**
 * Runs benchmarks, one after another, and prints their tables and what each is to reach.
 *
 * @param args names of benchmarks, none for all; `--runs N` repeats each N times
 * @returns the exit code: 0 when all ran and reached their targets, 1 when one did not, 2 when there is no such benchmark
 */
export async function bench(args: string[]): Promise<number> {
  const options = { runs: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  const unknown = positionals.filter((name) => !benchmarks.some((known) => known.name === name))
  if (unknown.length > 0 || (runs !== undefined && !(Number.isInteger(runs) && runs > 0))) {
    say(`npm run bench -- [--runs N] [NAME ...], where NAME is one of:`)
    for (const { name, about } of benchmarks) say(`  ${name}: ${about}`)
    return 2
  }
  for (const line of machine()) say(line)
  const chosen = benchmarks.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  )
  let reached = true
  for (const benchmark of chosen) reached = (await runOne(benchmark, runs)) && reached
  return reached ? 0 : 1
}

async function runOne({ name, about, run }: Benchmark, runs: number | undefined): Promise<boolean> {
  say(`\n## ${name}\n\n${about}\n`)
  const { tables, targets } = await run({ runs, say })
  for (const table of tables) say(`${markdown(table)}\n`)
  for (const target of targets) {
    say(
      `${isReached(target) ? 'reached' : 'MISSED '}  ${target.what}: ${rounded(target.value)}, to be at ${target.atLeast ? 'least' : 'most'} ${rounded(target.limit)}`,
    )
  }
  return targets.every(isReached)
}

function isReached({ value, limit, atLeast }: Target): boolean {
  return atLeast ? value >= limit : value <= limit
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 2 : 0)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
