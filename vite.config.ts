import react from '@vitejs/plugin-react'
import type { CSSOptions } from 'vite'
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

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  html: { cspNonce: '%CSP_NONCE%' },
  css: {
    postcss: remToPx,
    modules: { generateScopedName: 'pc_[name]_[local]_[hash:base64:5]' },
  },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/page',
    copyPublicDir: !isSsrBuild,
    target: isSsrBuild ? 'node20' : 'es2022',
    sourcemap: isSsrBuild ? true : 'hidden',
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    ...(isSsrBuild
      ? { rolldownOptions: { input: ['src/server/main.ts', 'src/server/command.ts'] } }
      : {}),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
}))
