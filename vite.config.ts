import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
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
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'd3', test: /node_modules[\\/](d3-|d3[\\/]|internmap|delaunator|robust-predicates)/ },
            // What three or more of the rooms, pictures and dialogs need is one file: many small ones are packed worse, and fetched one by one.
            // Lessons, cases, races and editors of black boxes are for their rooms and for lectures, never for the first look.
            {
              name: 'shared',
              test: /[\\/]src[\\/](?!lessons|casestudy|playlists|trips|experiment[\\/]race|numerics[\\/]beta|views[\\/]blackbox)/,
              minShareCount: 3,
            },
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
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    exclude: [...configDefaults.exclude, 'e2e/**'],
  },
})
