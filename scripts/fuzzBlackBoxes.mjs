// npm run fuzz -- blackboxes [--seed S] [--formulas N] [--tables N]
import { bundle } from './bundle.mjs'

/** Resolves to how many findings there were. */
export async function fuzz(args) {
  const { main } = await import(await bundle('fuzz/blackBoxes.ts', ['fuzz', 'src']))
  return main(args)
}
