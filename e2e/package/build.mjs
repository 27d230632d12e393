import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run/command.mjs'
import { buildElement, buildModules, packageFolder } from './builds.mjs'
import { writeDeclarations } from './declarations.mjs'
import { manifest } from './manifest.mjs'
import { readme } from './readme.mjs'

rmSync(packageFolder, { recursive: true, force: true })
mkdirSync(packageFolder, { recursive: true })
await buildModules()
await buildElement()
await writeDeclarations()
writeFileSync(path.join(packageFolder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
writeFileSync(path.join(packageFolder, 'README.md'), readme())
copyFileSync(path.join(root, 'LICENSE'), path.join(packageFolder, 'LICENSE'))
