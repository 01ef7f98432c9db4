// npm run --silent headless -- <command>: one JSON document on stdin, its answer on stdout. Bad input: a message on stderr, exit code 2.
import { text } from 'node:stream/consumers'
import { bundle } from './bundle.mjs'

async function main([command]) {
  const { answer, commands } = await import(await bundle('src/lessons/headless.ts'))
  if (!command) {
    console.error(
      `Usage: npm run --silent headless -- <command> < document.json\n\n${commands.map(({ id, summary }) => `  ${id.padEnd(12)} ${summary}`).join('\n')}`,
    )
    return 2
  }
  try {
    // Some commands need no document: a terminal is not waited for.
    const input = process.stdin.isTTY ? '' : await text(process.stdin)
    process.stdout.write(`${JSON.stringify(answer(command, input))}\n`)
    return 0
  } catch (error) {
    if (error.name !== 'BadInput') throw error
    console.error(error.message)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
