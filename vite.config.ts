import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { documents } from './scripts/documents.mjs'

// The same headers belong on the static host. WebAssembly trains the networks.
const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

export default defineConfig({
  base: './',
  plugins: [react(), documents()],
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
          ],
        },
      },
    },
  },
  preview: { headers: securityHeaders },
  test: {
    environment: 'node',
    // A busy machine may be slow: no test is about time.
    testTimeout: 120_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    exclude: [...configDefaults.exclude, 'e2e/**'],
  },
})
