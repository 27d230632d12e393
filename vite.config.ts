import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import svgpath from 'svgpath'
import { build, type CSSOptions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Mantine writes its sizes in rem; inside a portal they must not hang on the portal's root font size. */
const remToPx: CSSOptions['postcss'] = {
  plugins: [
    {
      postcssPlugin: 'rem-to-px',
      Declaration(declaration) {
        declaration.value = declaration.value.replace(
          /(-?\d*\.?\d+)rem\b/g,
          (_, size: string) => `${Number(size) * 16}px`,
        )
      },
    },
  ],
}

const css: CSSOptions = {
  postcss: remToPx,
  modules: {
    generateScopedName: (name, file) => `pc_${digest(basename(file)).slice(0, 3)}${name}`,
  },
}

/**
 * Scripts of the page that are no modules, each bundled by itself: `<script data-inline="FILE">` becomes the script, as it
 * cannot wait for another answer; `<script data-file="FILE">` a file of its own, which the next visit has already.
 */
function earlyScripts(): Plugin {
  const files = new Map<string, string>()
  return {
    name: 'early-scripts',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        let page = html
        for (const [tag, how, file = ''] of html.matchAll(
          /<script data-(inline|file)="(.+?)"><\/script>/g,
        )) {
          const code = await bundled(file)
          const name = `assets/${basename(file, '.ts')}-${digest(code)}.js`
          if (how === 'file') files.set(name, code)
          const script =
            how === 'file'
              ? `<script vite-ignore src="/${name}"></script>`
              : `<script>${code.trim().replaceAll('</', '<\\/')}</script>`
          page = page.replace(tag, () => script)
        }
        return page
      },
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

const digest = (code: string) => createHash('sha256').update(code).digest('base64url').slice(0, 8)

/** The drawings have 24, and most stand on the page with 18: drawn so, no frame has to scale each of thousands. */
const drawnWith = 18

/** `import path from 'FILE.svg?path'`: all lines of a drawing as one, which is one element on the page. */
const iconPaths: Plugin = {
  name: 'icon-paths',
  enforce: 'pre',
  async load(id) {
    const [file = '', query] = id.split('?')
    if (query !== 'path') return
    const lines = Array.from(
      (await readFile(file, 'utf8')).matchAll(/<path d="(.+?)"/g),
      ([, line = '']) => line,
    )
    if (lines.length === 0 || lines.some((line) => !line.startsWith('M')))
      throw new Error(`${file} has no lines that can be joined`)
    const path = svgpath(lines.join(''))
      .scale(drawnWith / 24)
      .round(3)
    return { code: `export default ${JSON.stringify(String(path))}`, moduleType: 'js' }
  },
}

/** The page's code is named in the head; src/app/early/mainCode.ts fetches and starts it, as it would hold up the first paint. */
const startedLater: Plugin = {
  name: 'started-later',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const script = /\n *<script type="module" crossorigin src="(.+?)"(?: nonce=".*?")?><\/script>/
      const [tag, address] = script.exec(html) ?? []
      if (tag === undefined) throw new Error('The page names no code')
      const meta = `<meta name="main-code" content="${address}" />`
      return html.replace(tag, '').replace('</title>', () => `</title>\n    ${meta}`)
    },
  },
}

/**
 * Styles of a part that could not be fetched are fetched again with its code: Vite 8 remembers every file that was asked for,
 * also one that did not come, and the part would stand there without them. src/app/main.tsx takes the link away.
 */
const stylesAgain: Plugin = {
  name: 'styles-again',
  apply: 'build',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler(code) {
      const remembers = 'if (href in seen) return seen[href]'
      if (!code.includes(remembers))
        throw new Error('Vite fetches the styles of parts in another way')
      return { code: code.replace(remembers, 'if (seen[href]) return seen[href]'), map: null }
    },
  },
}

async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    css,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: '_' },
    },
  })
  const [script] = [result].flat().flatMap((made) => ('output' in made ? made.output : []))
  if (script?.type !== 'chunk') throw new Error(`Nothing came of ${file}`)
  return script.code
}

/** What is needed first arrives as one file: it compresses better than in pieces that later parts share. */
const firstChunk = { name: 'first', tags: ['$initial' as const] }

const tests = ['src/**/*.test.{ts,tsx}']

/** Tests of the server that have no database, or one of SQLite's own. */
const withoutDatabase = [
  'src/server/{arrival,forward,page,sample,settings}/**',
  'src/server/access/{crossOrigin,failedSignIns,hostNames,ownToken,rateLimiter,sharedRateLimiter,signIns,tokenFile}.test.ts',
  'src/server/api/pageHeaders.test.ts',
  'src/server/store/{databaseLocks,patience,replaceDatabase,sampleRows,sqlite*,toBinding}.test.ts',
  'src/server/store/migrations/*Rules.test.ts',
  'src/server/commands/{backup,token}.test.ts',
  'src/server/health/{readiness,stopSignals}.test.ts',
  'src/server/{answerBrokenRequests,everyAnswer,giveName,greeting,idleConnections}.test.ts',
  'src/server/{slowCallers,startServer,tokenNeverShown}.test.ts',
]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), iconPaths, earlyScripts(), startedLater, stylesAgain],
  html: { cspNonce: '%CSP_NONCE%' },
  css,
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/page',
    copyPublicDir: !isSsrBuild,
    target: isSsrBuild ? 'node20' : 'es2022',
    sourcemap: isSsrBuild ? true : 'hidden',
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    rolldownOptions: isSsrBuild
      ? { input: ['src/server/main.ts', 'src/server/command.ts'] }
      : { output: { codeSplitting: { groups: [firstChunk] } } },
  },
  test: {
    restoreMocks: true,
    environment: 'node',
    // No test is about time, and a busy machine takes several times as long as a quiet one.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of the time they wait, for PostgreSQL and for each other; Vitest alone would leave one core to itself.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: tests, exclude: ['src/server/**'] } },
      {
        extends: true,
        test: {
          name: 'server on SQLite',
          include: ['src/server/**/*.test.ts'],
          provide: { engine: 'sqlite', postgres: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'server on PostgreSQL',
          include: ['src/server/**/*.test.ts'],
          exclude: withoutDatabase,
          provide: { engine: 'postgres' },
          globalSetup: ['src/server/postgresUnderTest/globalSetup.ts'],
        },
      },
    ],
  },
}))
