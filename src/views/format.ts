import { common } from '../language/en/common'
import { decimalMark } from '../language/numbers'
import { language } from '../language/speak'
import type { SearchSpace } from '../problems/searchSpace'

/** A true minus sign; where text runs from right to left, after the mark that keeps it on the left of its number. */
const minus = () => (language().dir === 'rtl' ? '\u200e−' : '−')

const marked = (text: string): string => text.replace('.', decimalMark())

/** A number for people: `digits` significant digits, a true minus sign, e-notation below 10⁻⁴ and from 10⁶ on; the logarithm of 0 is −∞. */
export const formatNumber = (value: number, digits = 3): string => marked(plainNumber(value, digits))

function plainNumber(value: number, digits: number): string {
  if (value === 0) return '0'
  if (Math.abs(value) === Number.POSITIVE_INFINITY) return value > 0 ? '∞' : `${minus()}∞`
  const [mantissa, power] = value.toExponential(digits - 1).split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= 6) return eNotation(mantissa!, exponent)
  const decimals = Math.max(0, digits - 1 - exponent)
  return value.toFixed(Math.min(decimals, 12)).replace('-', minus())
}

/** The same without zeros at the end: for ticks and boxes. */
export const formatShort = (value: number, digits = 3): string => {
  const text = plainNumber(value, digits)
  return marked(text.includes('e') ? text : trimmed(text))
}

/** More digits than this would not fit beside an axis. */
const LONG_TICK = 1e5

/**
 * The numbers of an axis: in e-notation, all of them, when the largest would not fit beside it, and each that is shorter that way when it
 * has more characters than there is room for.
 */
export function formatTicks(ticks: readonly number[], digits = 3, characters = Number.POSITIVE_INFINITY): string[] {
  const isLarge = ticks.some((tick) => Math.abs(tick) >= LONG_TICK)
  return ticks.map((tick) => {
    const [plain, short] = [formatShort(tick, digits), tick === 0 ? '0' : marked(powerOfTen(tick, digits))]
    return isLarge || (plain.length > characters && short.length < plain.length) ? short : plain
  })
}

function powerOfTen(value: number, digits: number): string {
  const [mantissa, power] = value.toExponential(digits - 1).split('e')
  return eNotation(mantissa!, Number(power))
}

const eNotation = (mantissa: string, exponent: number) => `${trimmed(mantissa)}e${exponent}`.replaceAll('-', minus())

/** A probability in per cent, never rounded to a certainty it is not. */
export function formatPercent(probability: number): string {
  if (probability > 0 && probability < 0.01) return common.lessThan1
  if (probability < 1 && probability > 0.99) return common.moreThan99
  return `${Math.round(probability * 100)} %`
}

/** A place in the search space: "x₁ = 0.25, x₂ = 3". */
export const formatPlace = (space: SearchSpace, x: readonly number[], digits = 4): string =>
  space.map(({ label }, d) => `${label} = ${formatShort(x[d]!, digits)}`).join(', ')

const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
