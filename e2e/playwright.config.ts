import { defineConfig } from '@playwright/test'
import { quietBrowser } from './fixtures/quietBrowser.ts'

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** As its video is. A trace would record the page, too, and smaller. */
const isPaced = process.env.DEMO_PACE === '1'
const demo = {
  viewport: { width: 1280, height: 720 },
  ...(isPaced && { trace: 'off' as const }),
}

/** What an agent does every day is tried on a phone, too; whatever else goes wrong does so at every width. */
const alsoOnPhone = [
  'accessibility',
  'changing',
  'copying',
  'deleting',
  'form-messages',
  'missing-code',
  'people',
  'reading',
  'recent-changes',
  'searching',
  'signIn',
]

export default defineConfig({
  testDir: 'tests',
  outputDir: '../test-results/browser',
  workers: 2,
  fullyParallel: true,
  /** A busy machine can fail a test once; what fails twice is broken. The result names those that needed it. */
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  globalTimeout: (process.env.LONG ? 100 : 70) * 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    // What is drawn anew in part of a picture differs in a few pixels from the same drawn in one go.
    launchOptions: quietBrowser('--disable-partial-raster'),
    locale: 'en-GB',
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'desktop', use: desktop },
    {
      name: 'phone',
      use: phone,
      testMatch: alsoOnPhone.map((name) => `**/${name}.spec.ts`),
    },
    { name: 'demo', testDir: 'demo', use: demo, ...(isPaced && { timeout: 300_000, retries: 0 }) },
    { name: 'hosts', testDir: 'hosts/tests', use: desktop },
    { name: 'screenshots', testDir: 'screenshots', use: desktop },
  ],
})
