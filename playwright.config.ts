import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

// Uncommon and fixed, so that the tests never talk to a server somebody left running.
const PORT = Number(process.env.E2E_PORT ?? 41873)
const baseURL = `http://localhost:${PORT}/`

// Kept in the environment, so that the worker processes, which read this file too, need not search again.
const executablePath = findBrowser()
if (executablePath) process.env.CHROMIUM_PATH = executablePath

// Chromium refuses its sandbox to root, the usual user in a container.
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: 'list',
  // A busy machine may be slow: no test is about time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // To be saved for work without a network takes each fresh browser a moment; one story is about that.
    serviceWorkers: 'block',
    // Stories are of people who have been here before; one is not.
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(baseURL).origin, localStorage: [{ name: 'where-next/offered', value: 'yes' }] }],
    },
    // Recording every page costs more than all the rest: `npx playwright test --trace on` where a failure needs it.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRootOnLinux ? ['--no-sandbox'] : []),
        // A test browser calls nobody but the app.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
