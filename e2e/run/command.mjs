import { spawn } from 'node:child_process'
import path from 'node:path'

/** The package's root, where every command runs. */
export const root = path.resolve(import.meta.dirname, '../..')

const binaries = path.join(root, 'node_modules/.bin')
const graceMs = 10_000

/** Whoever reads a file or a CI log reads plain lines. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

/**
 * @typedef {object} CommandResult
 * @property {number | null} code the exit code; null when a signal ended the command
 * @property {string} output what it wrote, both streams in order; empty when it wrote straight to the terminal
 * @property {string | undefined} problem why the command did not end by itself, in words
 */

/**
 * Runs one command in the package's root, with the package's own binaries first on the path. Never rejects: a command
 * that cannot start, or that runs longer than `minutes`, comes back with a `problem`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number, show?: boolean }} [options] `show` lets it write straight
 *   to the terminal
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { env = {}, minutes = 5, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {
        ...process.env,
        ...plain,
        ...env,
        PATH: `${binaries}${path.delimiter}${process.env.PATH}`,
      },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    /** @type {string | undefined} */
    let problem
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const limit = setTimeout(() => {
      problem = `${command} was ended after ${minutes} minutes`
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
    }, minutes * 60_000)
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(limit)
      resolve({ code, output: output.trim(), problem })
    }
    child.on('error', (error) => {
      problem = `${command} could not start: ${error.message}`
      end(null)
    })
    child.on('close', end)
  })
}
