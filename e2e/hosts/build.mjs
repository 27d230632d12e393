import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { hostsFolder, install, pack, run } from '../package/packed.mjs'

const reactWarns = { 'process.env.NODE_ENV': '"development"' }

/** Portals on the versions that this project has, and one on the oldest that the package takes. */
const current = ['portal', 'hostile', 'plain', 'strict', 'languages']
const oldest = 'oldest'
/** Built as it runs on its developers' machines: React warns there. */
const development = 'development'

/**
 * Builds the portals of the tests from the packed tarball, outside of this repository's source: they find the package as
 * an installed one.
 *
 * @throws when a portal does not build, or its types do not fit
 */
export async function buildHosts() {
  const tarball = await pack()
  for (const name of [...current, oldest, development, 'driver', 'server', 'tsconfig.json']) {
    cpSync(path.join(import.meta.dirname, name), path.join(hostsFolder, name), { recursive: true })
  }
  await install(tarball, hostsFolder)
  await run('npm', ['ci', '--silent', '--prefix', path.join(hostsFolder, oldest)])
  await install(tarball, path.join(hostsFolder, oldest))
  await run('tsc', ['-p', path.join(hostsFolder, 'tsconfig.json')])
  // Those of the element are whole without React's.
  await run('tsc', ['-p', path.join(hostsFolder, 'plain/tsconfig.json')])
  for (const name of [...current, oldest, development]) await buildHost(name)
}

/** @param {string} name */
async function buildHost(name) {
  const outDir = path.join(hostsFolder, 'built', name)
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    ...(name === development && { mode: development, define: reactWarns }),
    root: path.join(hostsFolder, name),
    base: '/',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
  })
}

if (import.meta.filename === process.argv[1]) await buildHosts()
