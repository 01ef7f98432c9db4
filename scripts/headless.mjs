// npm run --silent headless -- <command>: one JSON document on stdin, its answer on stdout. Bad input: a message on stderr, exit code 2.
// Files of other programs are named instead of a document: --file F, once for each.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'

/** The document that files are for a command, or what stands on standard input. A terminal is not waited for: some commands need no document. */
async function input(files) {
  if (files.length === 0) return process.stdin.isTTY ? '' : await text(process.stdin)
  const read = files.map(async (path) => ({ name: basename(path), base64: (await readFile(path)).toString('base64') }))
  return JSON.stringify({ files: await Promise.all(read) })
}

async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { file: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const [command] = positionals
  const { answer, commands } = await import(await bundle('src/lessons/headless.ts'))
  if (!command) {
    console.error(
      `Usage: npm run --silent headless -- <command> < document.json\n\n${commands.map(({ id, summary }) => `  ${id.padEnd(12)} ${summary}`).join('\n')}`,
    )
    return 2
  }
  try {
    const given = answer(command, await input(values.file ?? []))
    const answered = await (Array.isArray(given) ? Promise.all(given) : given)
    // A program is printed as it is.
    process.stdout.write(typeof answered === 'string' ? answered : `${JSON.stringify(answered)}\n`)
    return 0
  } catch (error) {
    if (error.name !== 'BadInput' && error.syscall === undefined) throw error
    console.error(error.syscall ? `${error.path} cannot be read (${error.code}).` : error.message)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
