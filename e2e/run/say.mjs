/**
 * Writes one plain line to the standard output.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`)
}
