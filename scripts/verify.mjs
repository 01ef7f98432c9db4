// npm run verify: computes docs/verification.md anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { giveUp, root } from './run.mjs'

async function verify() {
  const { verification } = await import(await bundle('bench/verification.ts', ['bench', 'src']))
  writeFileSync(join(root, 'docs', 'verification.md'), verification())
  console.log('docs/verification.md is written.')
}

verify().catch(giveUp)
