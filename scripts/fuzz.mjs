// npm run fuzz -- monkey: drives the built app with random actions, as users might.
// npm run fuzz -- blackboxes: formulas and tables that somebody might write, paste or open.
// npm run fuzz -- properties: the property tests with fresh examples, and many more of them.
import { giveUp } from './run.mjs'

const KINDS = {
  monkey: () => import('./fuzzMonkey.mjs'),
  blackboxes: () => import('./fuzzBlackBoxes.mjs'),
  properties: () => import('./fuzzProperties.mjs'),
}

async function fuzz([kind, ...args]) {
  const load = KINDS[kind]
  if (!load) throw new Error(`What is to be fuzzed? Choose among ${Object.keys(KINDS).join(', ')}.`)
  const { fuzz } = await load()
  return fuzz(args)
}

fuzz(process.argv.slice(2)).then((findings) => process.exit(findings > 0 ? 1 : 0), giveUp)
