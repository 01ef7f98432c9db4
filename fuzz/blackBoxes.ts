import { parseArgs } from 'node:util'
import { fuzzFormulas } from './formulas'
import { fuzzTables } from './tables'

/** Draws black boxes of one's own, formulas and tables, from a seed; answers with how many findings there were. Throws an Error for options that make no sense. */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Math.floor(performance.timeOrigin) % 1_000_000) },
      formulas: { type: 'string', default: '20000' },
      tables: { type: 'string', default: '5000' },
    },
  })
  const whole = (name: keyof typeof values): number => {
    const value = Number(values[name])
    if (Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value
    throw new Error(`--${name} must be a whole number, not “${values[name]}”.`)
  }
  const [seed, formulas, tables] = [whole('seed'), whole('formulas'), whole('tables')]
  console.log(`Seed ${seed}. Again: npm run fuzz -- blackboxes --seed ${seed} --formulas ${formulas} --tables ${tables}`)
  let findings = 0
  for (const fuzz of [() => fuzzFormulas(seed, formulas), () => fuzzTables(seed, tables)]) {
    try {
      fuzz()
    } catch (error) {
      findings++
      console.error(error instanceof Error ? `${error.message}\n${error.cause ?? ''}` : error)
    }
  }
  console.log(findings === 0 ? 'Nothing found.' : `${findings} findings.`)
  return findings
}
