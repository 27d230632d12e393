import { defineConfig } from '@playwright/test'
import type { DriverOptions } from 'people-contacts/playwright'

const { CHROMIUM_PATH, PORT = '8080', ACCESS_TOKEN = '' } = process.env

/** As somebody outside this repository writes it, but for the browser of the machine. */
export default defineConfig<DriverOptions>({
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    accessToken: ACCESS_TOKEN,
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: 'node ../../server/main.js',
    env: { DEMO: '1', PORT, ACCESS_TOKEN, DATABASE_URL: 'file:tenLines.db' },
    url: `http://127.0.0.1:${PORT}/people`,
  },
})
