import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'
import path from 'node:path'

const packages = ['react', '@tanstack/react-query', '@mantine/core', 'hono', 'kysely', 'libsql']

/** @returns lines that say on what the figures below were measured, the versions of everything that counts included */
export function machine(): string[] {
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${availableParallelism()} x ${cpus()[0]?.model.trim()}, ${memory} GB, ${type()} ${release()}`,
    `Node ${process.versions.node}, ${packages.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
  ]
}

function versionOf(name: string): string {
  const file = path.resolve('node_modules', name, 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}
