// npm run pack: one folder that works from a USB stick, and on any static host, in a sub-folder too.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { documents } from './documents.mjs'
import { element } from './element.mjs'
import { woff2Only } from './fonts.mjs'
import { offline } from './offline.mjs'
import { packed } from './packed.mjs'
import { giveUp, root } from './run.mjs'

async function pack() {
  const outDir = join(root, 'pack')
  await rm(outDir, { recursive: true, force: true })
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react(), woff2Only(), documents(), element(), packed(), offline()],
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: (file) => file.endsWith('.woff2'),
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // Only modules know their own address, and nothing here asks for it.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/app.js' },
      },
    },
    worker: { format: 'iife' },
  })
  console.log('pack/ is ready: open pack/index.html, or put the folder on any static host.')
}

pack().catch(giveUp)
