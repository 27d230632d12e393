import { runCommand } from './command.mjs'
import { say } from './say.mjs'

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped] how many were not run
 * @property {number} [onSecondTry] how many of those that passed had failed at first
 */

/**
 * A command that counts as one check: it passes with exit code 0, and what it wrote is shown only when it does not.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] besides that of this process
 * @returns {Promise<Tally>}
 */
export async function oneCheck(command, args, env = {}) {
  const { code, output, problem } = await runCommand(command, args, { env })
  if (code === 0) return { passed: 1, failed: 0 }
  if (output) say(output)
  say(problem ?? `${command} ended with exit code ${code}`)
  return { passed: 0, failed: 1 }
}
