import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run/command.mjs'

/** What the portal has; the oldest versions are those that the tests run on. */
const peers = {
  react: '^19.2.0',
  'react-dom': '^19.2.0',
  '@tanstack/react-query': '^5.104.2',
  '@mantine/core': '^9.0.0',
  '@mantine/hooks': '^9.0.0',
}

/** Needed by one entry each. */
const optionalPeers = { 'react-router': '^7.9.0', '@playwright/test': '^1.51.0' }

/** What npm installs beside the package. */
const installed = ['react-hook-form', 'zod']

const entryPoint = (/** @type {string} */ name) => ({
  types: `./${name}.d.ts`,
  default: `./${name}.js`,
})

/** @returns the manifest of the package; name, version and licence are the project's */
export function manifest() {
  const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { name, version, description, license, dependencies } = project
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: ['**/*.css', './element.js', './element/*'],
    exports: {
      '.': entryPoint('index'),
      './react-router': entryPoint('react-router'),
      './element': entryPoint('element'),
      './languages/dutch': entryPoint('languages/dutch'),
      './languages/german': entryPoint('languages/german'),
      './playwright': entryPoint('playwright'),
      './styles.css': './styles.css',
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(installed.map((used) => [used, dependencies[used]])),
    peerDependencies: { ...peers, ...optionalPeers },
    peerDependenciesMeta: Object.fromEntries(
      Object.keys(optionalPeers).map((peer) => [peer, { optional: true }]),
    ),
  }
}
