import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './command.mjs'
import { say } from './say.mjs'

/** The scenes that can be played alone: each is a file of its name. */
const names = readdirSync(path.join(root, 'e2e/demo/scenes')).map((file) => path.parse(file).name)

/**
 * Reads what stands behind `npm run demo --`, and says what can stand there when it is something else.
 *
 * @param {string[]} args
 * @returns {{ name: string, headed: boolean } | undefined} `name` is `story` for all scenes in order
 */
export function demoOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { scene: { type: 'string' }, headed: { type: 'boolean', default: false } },
    })
    const { scene: name = 'story', headed } = values
    if (name === 'story' || names.includes(name)) return { name, headed }
    say(`There is no scene "${name}".`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  }
  say(`npm run demo -- [--headed] [--scene NAME], where NAME is one of ${names.join(', ')}`)
  return undefined
}
