import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page of several Labs: built for its story alone, from the sources of the product. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'error',
  plugins: [react()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    minify: false,
  },
})
