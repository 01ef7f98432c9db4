import { explore } from '../../language/en/explore'
import { pictures } from '../../language/en/pictures'
import { grouped } from '../../language/numbers'
import type { Landscape, Place } from '../../search/landscape'
import { NOISE } from '../../surrogate/fit'
import { formatNumber } from '../format'

const SUBSCRIPTS = '₁₂₃₄₅₆₇₈₉'

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
  return { name: `${explore.settingNames[last] ?? last}${axis && ` ${symbol}`}`, symbol }
}

/** Two settings, as a list offers them. */
export function planeName(plane: Landscape['plane'], inputs: number): string {
  const [x, y] = plane.map((path) => settingWords(path, inputs).name) as [string, string]
  return plane.every((path) => path.includes('lengthscale')) ? pictures.bothLengthscales : pictures.settingsAnd(x, y)
}

/** Closer to the best than this is at it. */
const AT_BEST = 0.05
/** A factor beyond which only its size matters. */
const HUGE = 1e4

/** What can be read off at the dot. */
export function readOff({ height, best, relief, summits }: ReadOff): string {
  const others = summits > 1 ? ` ${pictures.summits(summits)}` : ''
  const below = best - height
  const value = formatNumber(height)
  if (below < AT_BEST) return `${pictures.atBest[relief](value)}${others}`
  if (!Number.isFinite(below)) return `${pictures.impossible[relief]}${others}`
  const factor = Math.exp(below)
  const times = factor > HUGE ? pictures.moreThan(grouped(HUGE)) : formatNumber(factor, 2)
  return `${pictures.belowBest[relief](value, formatNumber(below, 2), times)}${others}`
}

interface ReadOff {
  readonly height: number
  readonly best: number
  readonly relief: keyof typeof pictures.heights
  readonly summits: number
}

/** What is not on the map. */
export const heldWords = (others: readonly { readonly path: string; readonly value: number }[], inputs: number): string =>
  others.length === 1
    ? pictures.heldAt(settingWords(others[0]!.path, inputs).name, formatNumber(others[0]!.value))
    : pictures.othersHeld

/** A place on the map: "length-scale 0.2, noise s.d. 0.001". */
export const placeWords = (plane: Landscape['plane'], place: Place, inputs: number): string =>
  plane.map((path, d) => `${settingWords(path, inputs).name} ${formatNumber(place[d]!)}`).join(', ')
