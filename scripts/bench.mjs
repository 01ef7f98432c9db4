// npm run bench: speed in a real browser, as ratios against a baseline measured in the same run.
// npm run bench -- maps engine: only those sections.
import { createServer, preview } from 'vite'
import { ensureBrowser } from './browser.mjs'
import { bundle } from './bundle.mjs'
import { giveUp, npmRun, root } from './run.mjs'

async function bench() {
  const executablePath = await ensureBrowser()
  if ((await npmRun('build')) !== 0) throw new Error('The app could not be built: the errors are above.')
  const sources = await createServer({
    root,
    logLevel: 'error',
    server: { port: 0, hmr: false },
    optimizeDeps: { include: ['ml-matrix'] },
  })
  await sources.listen()
  const app = await preview({ root, logLevel: 'error' })
  try {
    const { main } = await import(await bundle('bench/main.ts', ['bench', 'src']))
    await main({ executablePath, app: app.resolvedUrls.local[0], sources: sources.resolvedUrls.local[0] }, process.argv.slice(2))
  } finally {
    await Promise.all([sources.close(), app.close()])
  }
}

bench().then(() => process.exit(0), giveUp)
