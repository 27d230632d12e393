import { existsSync } from 'node:fs'
import { runCommand } from './command.mjs'

/**
 * Installs a Debian package without questions, where this is Debian and we are root.
 *
 * @param {string} name
 * @returns {Promise<string | undefined>} why it is not installed; undefined when it is
 */
export async function installPackage(name) {
  if (!existsSync('/etc/debian_version')) return 'this is not Debian'
  if (process.getuid?.() !== 0) return `installing the package ${name} needs root`
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update'], { env, minutes: 3 })
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', name],
    {
      env,
      minutes: 5,
    },
  )
  return code === 0 ? undefined : `apt-get could not install ${name}: ${output.split('\n').at(-1)}`
}
