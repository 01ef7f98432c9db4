// npm run verify: computes docs/verification.md anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { giveUp, root } from './run.mjs'

async function verify() {
  const sources = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
  })
  try {
    const { verification } = await sources.ssrLoadModule('/bench/verification.ts')
    writeFileSync(join(root, 'docs', 'verification.md'), verification())
    console.log('docs/verification.md is written.')
  } finally {
    await sources.close()
  }
}

verify().catch(giveUp)
