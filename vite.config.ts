import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { sharedFiles } from './scripts/chunks.mjs'
import { documents } from './scripts/documents.mjs'
import { element } from './scripts/element.mjs'
import { woff2Only } from './scripts/fonts.mjs'
import { offline } from './scripts/offline.mjs'
import { security } from './scripts/security.mjs'

export default defineConfig({
  base: './',
  plugins: [react(), woff2Only(), documents(), element(), security(), offline()],
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'd3', test: /node_modules[\\/](d3-(?!contour|dsv)|internmap|delaunator|robust-predicates)/, priority: 3 },
            ...sharedFiles(),
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // A busy machine may be slow: no test is about time.
    testTimeout: 120_000,
    // Half the time went into loading the same modules for every file. Tests leave nothing behind, so files may share them.
    isolate: false,
    pool: 'threads',
    // Vitest leaves one core to itself; on two that halves the speed.
    maxWorkers: '100%',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    exclude: [...configDefaults.exclude, 'e2e/**'],
  },
})
