// npm run fuzz -- properties [--seed S] [--runs N] [--only NAME]: the property tests, or those whose file is called so, with N times their
// examples, drawn from a seed of one's own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, tool } from './run.mjs'

/** Test files that check properties, in the form vitest takes. */
const filesWithProperties = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.test.ts') && readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"))

function whole(text, name, least, most) {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`--${name} must be a whole number from ${least} to ${most}, not “${text}”.`)
}

/** Resolves to 1 when a property was found broken, else to 0. The same seed and runs draw the same examples again. */
export async function fuzz(args) {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string' }, runs: { type: 'string', default: '10' }, only: { type: 'string', default: '' } },
  })
  const seed = whole(values.seed ?? String(Math.floor(performance.timeOrigin) % 1_000_000), 'seed', 0, 2 ** 31 - 1)
  const runs = whole(values.runs, 'runs', 1, 10_000)
  const files = filesWithProperties().filter((file) => file.includes(values.only))
  if (files.length === 0) throw new Error(`No property test is called “${values.only}”.`)
  const only = values.only && ` --only ${values.only}`
  const again = `npm run fuzz -- properties --seed ${seed} --runs ${runs}${only}`
  console.log(`Seed ${seed}, ${runs} times the examples of the tests. Again: ${again}`)
  const code = await tool('vitest/vitest.mjs', ['run', '--testTimeout=0', ...files], {
    env: { FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) },
  })
  console.log(code === 0 ? 'Every property held.' : `Something did not hold. Again: ${again}`)
  return code === 0 ? 0 : 1
}
