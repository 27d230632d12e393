import path from 'node:path'
import { build, defineConfig, loadConfigFromFile, mergeConfig } from 'vite'
import { root } from '../run/command.mjs'
import { layeredStyles } from './layeredStyles.mjs'
import { scopedStyles } from './scopedStyles.mjs'

/** Where the package comes to stand, ready to be packed. */
export const packageFolder = path.join(root, 'dist/package')

/** What the portal has already, and what npm installs beside the package. */
const notBundled =
  /^(react|react-dom|react-router|react-hook-form|zod|@tanstack\/react-query|@mantine\/(core|hooks)|@playwright\/test)(\/|$)/

const entry = (/** @type {string} */ file) => path.join(root, file)

/** The settings of styles are those of the page: the same class names, and sizes that do not hang on the portal's. */
async function settings() {
  const environment = { command: /** @type {const} */ ('build'), mode: 'production' }
  const page = await loadConfigFromFile(environment, path.join(root, 'vite.config.ts'))
  if (!page) throw new Error('vite.config.ts was not found')
  const { plugins, css } = page.config
  return defineConfig({ root, configFile: false, logLevel: 'warn', publicDir: false, plugins, css })
}

const output = { target: 'es2022', outDir: packageFolder, emptyOutDir: false, sourcemap: true }

/** One file, which compresses better; React Router, the search and a language are only needed where they are used. */
const neededFirst = {
  name: 'first',
  tags: [/** @type {const} */ ('$initial')],
  test: /\/src\/(?!embed\/reactRouter|contacts\/(lazyLeaveDialog|useUnsavedDrafts)|people\/loadPeopleSearch|ui\/messages\/(dutch|german))|\/vite\//,
}

/** The modules for React portals and for Playwright, with the stylesheet. */
export async function buildModules() {
  const common = await settings()
  const { modules, postcss } = /** @type {import('vite').CSSOptions} */ (common.css)
  const plugins = [.../** @type {any} */ (postcss).plugins, scopedStyles]
  await build({
    ...common,
    css: { modules, postcss: { plugins } },
    plugins: [...(common.plugins ?? []), layeredStyles(['index', 'react-router'])],
    build: {
      ...output,
      minify: false,
      cssMinify: true,
      cssCodeSplit: true,
      lib: {
        entry: {
          index: entry('src/embed/index.ts'),
          'react-router': entry('src/embed/reactRouter.tsx'),
          'languages/dutch': entry('src/ui/messages/dutch.ts'),
          'languages/german': entry('src/ui/messages/german.ts'),
          playwright: entry('e2e/driver/index.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: notBundled,
        output: {
          // The portal's bundler gives them a hash of its own.
          chunkFileNames: 'parts/[name].js',
          assetFileNames: 'parts/[name][extname]',
          codeSplitting: { groups: [neededFirst] },
        },
      },
    },
  })
}

/** The custom element with everything in it; its styles are those that {@link buildModules} has made. */
export async function buildElement() {
  const common = await settings()
  await build(
    mergeConfig(common, {
      plugins: [withoutStyleFiles],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ...output,
        minify: true,
        license: { fileName: 'THIRD-PARTY-LICENSES.md' },
        lib: { entry: { element: entry('src/embed/element.ts') }, formats: ['es'] },
        rolldownOptions: { output: { chunkFileNames: 'element/[name]-[hash].js' } },
      },
    }),
  )
}

/** @type {import('vite').Plugin} */
const withoutStyleFiles = {
  name: 'without-style-files',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name]
  },
}
