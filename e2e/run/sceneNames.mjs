import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './command.mjs'

/** The scenes that can be played alone: each is a file of its name. */
export const sceneNames = readdirSync(path.join(root, 'e2e/demo/scenes')).map(
  (file) => path.parse(file).name,
)
