import { defineConfig, type LaunchOptions } from '@playwright/test'

const executablePath = process.env.CHROMIUM_PATH
const isRoot = process.getuid?.() === 0

/** A browser that calls nobody but the page's own server. */
const launchOptions: LaunchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
}

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** These bring their own windows, a phone's among them: once is enough. */
const ownWindows = [
  'accessible-pages',
  'accessible-states',
  'announcements',
  'hostile-layout',
  'keyboard',
  'layout',
  'layout-shift',
  'theme',
]

/** Whatever goes wrong does so at every width: once is enough. */
const atAnyWidth = [
  'access',
  'colleagues',
  'drafts',
  'failed-writes',
  'forwarding',
  'hostile-live',
  'hostile-messages',
  'hostile-names',
  'hostile-values',
  'interruptions',
  'kept-drafts',
  'leaving',
  'live-signed-in-again',
  'live-systems',
  'next-frame',
  'offline',
  'other-origins',
  'quiet-refresh',
  'roles',
  'secrecy',
  'security-policy',
  'signed-in-again',
  'tabs',
]

export default defineConfig({
  testDir: 'tests',
  outputDir: '../test-results/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  globalTimeout: (process.env.LONG ? 60 : 30) * 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { browserName: 'chromium', launchOptions, locale: 'en-GB', trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', use: desktop },
    {
      name: 'phone',
      use: phone,
      testIgnore: [...ownWindows, ...atAnyWidth].map((name) => `**/${name}.spec.ts`),
    },
    { name: 'screenshots', testDir: 'screenshots', use: desktop },
  ],
})
