import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, runCommand } from '../run/command.mjs'
import { packageFolder } from './builds.mjs'

/** Where the package is installed as a portal installs it, and the portals of the tests are built. */
export const hostsFolder = path.join(root, 'dist/hosts')

/**
 * Packs the package that `npm run build:lib` has made.
 *
 * @returns {Promise<string>} where the tarball is
 */
export async function pack() {
  rmSync(hostsFolder, { recursive: true, force: true })
  mkdirSync(hostsFolder, { recursive: true })
  await run('npm', ['pack', '--silent', '--pack-destination', hostsFolder, packageFolder])
  const [tarball] = readdirSync(hostsFolder)
  return path.join(hostsFolder, tarball ?? '')
}

/**
 * Puts what is in the tarball, and nothing else of this repository, where modules below `folder` find it.
 *
 * @param {string} tarball
 * @param {string} folder
 */
export async function install(tarball, folder) {
  const place = path.join(folder, 'node_modules/people-contacts')
  mkdirSync(place, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'])
}

/**
 * @param {string} command
 * @param {string[]} args
 * @throws with what the command wrote when it fails
 */
export async function run(command, args) {
  const { code, output, problem } = await runCommand(command, args)
  if (code !== 0) throw new Error(problem ?? `${command} ${args.join(' ')}:\n${output}`)
}
