// npm run fuzz -- monkey --seed S --actions N [--seeds K] [--room learn|explore|race|taxi] [--pages P] [--replay FILE]
import { join } from 'node:path'
import { preview } from 'vite'
import { ensureBrowser } from './browser.mjs'
import { bundle } from './bundle.mjs'
import { npmRun, root } from './run.mjs'

/** Builds and serves the app and drives it; resolves to how many findings there were. */
export async function fuzz(args) {
  const executablePath = await ensureBrowser()
  if ((await npmRun('build')) !== 0) throw new Error('The app could not be built: the errors are above.')
  const app = await preview({ root, logLevel: 'error' })
  try {
    const { main } = await import(await bundle('fuzz/main.ts', ['fuzz', 'src']))
    const folder = join(root, 'node_modules', '.cache', 'where-next', 'fuzz')
    return await main({ executablePath, app: app.resolvedUrls.local[0], folder }, args)
  } finally {
    await app.close()
  }
}
