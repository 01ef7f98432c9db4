// npm run --silent headless -- <command>: one JSON document on stdin, its answer on stdout. Bad input: a message on stderr, exit code 2.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

const outDir = join(root, 'node_modules', '.cache', 'where-next', 'headless')
const bundle = join(outDir, 'headless.mjs')

/** When anything under a folder was last changed. */
const lastChange = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )

/** The engine, bundled for Node once and again whenever a source changed. */
async function engine() {
  const source = join(root, 'src')
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < lastChange(source)) {
    const { build } = await import('vite')
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(source, 'experiment', 'headless', 'index.ts'),
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'headless.mjs' } },
      },
    })
  }
  return import(pathToFileURL(bundle).href)
}

async function main([command]) {
  const { answer, commands } = await engine()
  if (!command) {
    console.error(
      `Usage: npm run --silent headless -- <command> < document.json\n\n${commands.map(({ id, summary }) => `  ${id.padEnd(12)} ${summary}`).join('\n')}`,
    )
    return 2
  }
  try {
    // `problems` needs no document: a terminal is not waited for.
    const input = process.stdin.isTTY ? '' : readFileSync(0, 'utf8')
    process.stdout.write(`${JSON.stringify(answer(command, input))}\n`)
    return 0
  } catch (error) {
    if (error.name !== 'BadInput') throw error
    console.error(error.message)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
