// Bundles a module of the project for Node: what runs here is then as fast as what runs in the browser.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

/** When anything under a folder was last changed. */
const lastChange = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )

/** The address of the bundle of `entry`, made once and again whenever a source under one of the folders changed. */
export async function bundle(entry, folders = ['src']) {
  const name = entry.replace(/\.ts$/, '').replaceAll('/', '-')
  const outDir = join(root, 'node_modules', '.cache', 'where-next', name)
  const file = join(outDir, `${name}.mjs`)
  if (!existsSync(file) || statSync(file).mtimeMs < Math.max(...folders.map((folder) => lastChange(join(root, folder))))) {
    const { build } = await import('vite')
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    })
  }
  return pathToFileURL(file).href
}
