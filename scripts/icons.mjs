// npm run icons: the pictures of the app for home screens, drawn anew from public/icon.svg.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { giveUp, root } from './run.mjs'

const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8')
/** Cut to any shape by the system: the ground goes to the edges, and the drawing stays within the middle. */
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect [^>]*fill="([^"]+)" \/>/, '<rect x="-4" y="-4" width="40" height="40" fill="$1" />')

const ICONS = [
  { file: 'icon-192.png', size: 192, svg },
  { file: 'icon-512.png', size: 512, svg },
  { file: 'icon-maskable.png', size: 512, svg: maskable },
  { file: 'apple-touch-icon.png', size: 180, svg: maskable },
]

async function draw() {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })
  for (const { file, size, svg } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`)
    await page.screenshot({ path: join(root, 'public', file), omitBackground: true })
    await page.close()
  }
  await browser.close()
}

draw().catch(giveUp)
