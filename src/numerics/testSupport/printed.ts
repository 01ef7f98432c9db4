import * as fc from 'fast-check'
import { expect } from 'vitest'
import { check } from '../../testSupport'
import { type Formula, formulaOf, type Sides } from './formula'
import type { Scope, Value } from './texEvaluate'

const numbersOf = (value: Value): readonly number[] => (typeof value === 'number' ? [value] : value.flat())

/** How far the two sides are apart, as a share of the larger of them and 1; infinite where they cannot be compared. */
function gapOf({ left, relation, right }: Sides): number {
  const [a, b] = [numbersOf(left), numbersOf(right)]
  if (relation !== '=' || a.length !== b.length) return Number.POSITIVE_INFINITY
  const gaps = a.map((value, i) => Math.abs(value - b[i]!) / Math.max(1, Math.abs(value), Math.abs(b[i]!)))
  const gap = Math.max(...gaps)
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap
}

function largestGap(formula: Formula, scope: Scope): number {
  const sides = formula.sidesIn(scope)
  return sides.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...sides.map(gapOf))
}

/** Where a formula begins to tell of distributions, which have no value. */
const endOfValues = (tex: string): number => {
  const at = tex.search(/[^,]*\\sim/)
  return at < 0 ? tex.length : at
}

/** Every formula that differs by one sign or by one digit. The + of f⁺ is no sign. */
export function mistakesIn(tex: string): string[] {
  const valued = tex.slice(0, endOfValues(tex)).replace(/\\text\{[^{}]*\}/g, (words) => words.replace(/[-+\d]/g, ' '))
  return [...valued.matchAll(/[-+\d]/g)]
    .filter(({ index }) => tex[index - 1] !== '^' || /\d/.test(tex[index]!))
    .map(({ index, 0: old }) => {
      const other = old === '+' ? '-' : old === '-' ? '+' : String((Number(old) + 1) % 10)
      return tex.slice(0, index) + other + tex.slice(index + 1)
    })
}

/** Whether a formula is found to say something else than the code, in any of some scopes. */
export function differs(tex: string, scopes: readonly Scope[]): boolean {
  try {
    const formula = formulaOf(tex)
    return scopes.some((scope) => largestGap(formula, scope) > 1e-6)
  } catch {
    // What cannot be read, or names what does not exist, is found out too.
    return true
  }
}

/**
 * A printed formula says what is computed, for arguments drawn at random; and the comparison is sharp: no formula with one sign or one digit
 * wrong passes it.
 *
 * @param scopeOf what the symbols stand for, those on the left as the code computes them
 * @param same formulas that differ in print alone
 */
export function expectPrinted<T>(
  tex: string,
  args: fc.Arbitrary<T>,
  scopeOf: (args: T) => Scope,
  same: readonly string[] = [],
): void {
  const formula = formulaOf(tex)
  check(
    fc.property(args, (drawn) => {
      const scope = scopeOf(drawn)
      expect(largestGap(formula, scope), `${tex} for ${JSON.stringify(drawn)}`).toBeLessThan(1e-9)
    }),
  )
  const scopes = fc.sample(args, { seed: 1, numRuns: 40 }).map(scopeOf)
  expect(
    mistakesIn(tex).filter((mistake) => !differs(mistake, scopes)),
    `mistakes in ${tex} that nobody would notice`,
  ).toEqual(same)
}

/** A symbol as formulas index it: σ₀ is σ_0. */
export const indexed = (symbol: string): string =>
  symbol.replace(/[₀-₉]+/, (digits) => `_${Array.from(digits, (digit) => digit.charCodeAt(0) - 0x2080).join('')}`)
