import { defineConfig } from 'vitest/config'

/** What is tried with Python and its libraries: `npm run test:python`. */
export default defineConfig({
  test: { environment: 'node', testTimeout: 600_000, include: ['python/**/*.test.ts'] },
})
