import type { Landscape, Place } from '../../search/landscape'
import { NOISE } from '../../surrogate/fit'
import { formatNumber } from '../format'
import { term } from './sentence'

const SUBSCRIPTS = '₁₂₃₄₅₆₇₈₉'

const NAMES: Readonly<Record<string, string>> = { variance: 'signal s.d.', lengthscale: 'length-scale', [NOISE]: 'noise s.d.' }

const SYMBOLS: Readonly<Record<string, string>> = { variance: 'σ_f', lengthscale: 'ℓ', [NOISE]: 'σ_n', period: 'p' }

/** A setting of the model in words and as in the formulas, where what follows an underscore is an index. */
export interface SettingWords {
  readonly name: string
  readonly symbol: string
}

/** A hyperparameter by its path, in the words of the sliders. Of several length-scales each says which axis it belongs to. */
export function settingWords(path: string, inputs: number): SettingWords {
  const keys = path.split('.')
  const isAxis = keys.length > 1 && /^\d+$/.test(keys.at(-1)!)
  const last = keys.at(isAxis ? -2 : -1)!
  const axis = isAxis && inputs > 1 ? SUBSCRIPTS[Number(keys.at(-1))]! : ''
  const symbol = `${SYMBOLS[last] ?? last}${axis}`
  return { name: `${NAMES[last] ?? last}${axis && ` ${symbol}`}`, symbol }
}

/** Two settings, as a list offers them. */
export function planeName(plane: Landscape['plane'], inputs: number): string {
  const [x, y] = plane.map((path) => settingWords(path, inputs).name.replace(' s.d.', '')) as [string, string]
  return plane.every((path) => path.includes('lengthscale')) ? 'both length-scales' : `${x} and ${y}`
}

/** Closer to the best than this is at it. */
const AT_BEST = 0.05
/** A factor beyond which only its size matters. */
const HUGE = 1e4

export const RELIEFS = {
  likelihood: { name: 'log likelihood', what: 'log p(y | X, θ)', makes: 'the data', become: 'probable' },
  posterior: { name: 'log posterior', what: 'the log posterior, up to a constant,', makes: 'the settings', become: 'plausible' },
} as const

/** What can be read off at the dot. */
export function readOff({ height, best, relief, summits }: ReadOff): string {
  const { what, makes, become } = RELIEFS[relief]
  const others =
    summits > 1 ? ` The map has ${summits} ${term('localOptimum', 'local optima')}: where a climb ends depends on its start.` : ''
  const below = best - height
  if (below < AT_BEST) return `The dot is at the best of this map: ${what} is **${formatNumber(height)}**.${others}`
  if (!Number.isFinite(below)) return `At the dot ${what} is −∞: ${makes} are impossible there.${others}`
  const factor = Math.exp(below)
  const times = factor > HUGE ? `more than ${HUGE.toLocaleString('en-US')}` : formatNumber(factor, 2)
  return `At the dot ${what} is **${formatNumber(height)}**, **${formatNumber(below, 2)} below the best**: ${makes} are ${times} times less ${become}.${others}`
}

interface ReadOff {
  readonly height: number
  readonly best: number
  readonly relief: keyof typeof RELIEFS
  readonly summits: number
}

/** What is not on the map. */
export const heldWords = (others: readonly { readonly path: string; readonly value: number }[], inputs: number): string =>
  others.length === 1
    ? `The ${settingWords(others[0]!.path, inputs).name} is held at ${formatNumber(others[0]!.value)}.`
    : 'All other settings are held as they are.'

/** A place on the map: "length-scale 0.2, noise s.d. 0.001". */
export const placeWords = (plane: Landscape['plane'], place: Place, inputs: number): string =>
  plane.map((path, d) => `${settingWords(path, inputs).name} ${formatNumber(place[d]!)}`).join(', ')
