import { type BetaShape, betaDensity, betaMean, betaMode } from '../../numerics/beta'
import { formatShort } from '../../views/format'
import { type Counts, likelihoodAt, mleOf, strengthOf } from './belief'
import { MOST_PULLS } from './document'
import type { LayerId } from './layers'
import { type SlotMachineState, selectCounts, selectInterval, selectPosterior, selectPrior, selectPulls } from './machine'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "No pull yet", "3 wins in 4 pulls". */
export const countWords = ({ wins, pulls }: Counts): string =>
  pulls === 0 ? 'No pull yet' : `${count(wins, 'win')} in ${count(pulls, 'pull')}`

/** What the newest pull brought, as a sentence; empty before the first. */
export function newestWords(state: SlotMachineState): string {
  const pulls = selectPulls(state)
  if (pulls.length === 0) return ''
  const spent = pulls.length === MOST_PULLS ? ' All pulls are spent.' : ''
  return `Pull ${pulls.length}: ${pulls.at(-1) ? 'won' : 'lost'}. ${countWords(selectCounts(state))}.${spent}`
}

/** What the curves in sight are at a chance, one by one: "prior density 2.46", "likelihood 0.125". */
export function readAt(state: SlotMachineState, p: number): string[] {
  const { layers } = state.document
  const density = (name: string, shape: BetaShape) => `${name} density ${formatShort(betaDensity(shape, p))}`
  return [
    ...(layers.includes('prior') ? [density('prior', selectPrior(state))] : []),
    ...(layers.includes('likelihood') ? [`likelihood ${formatShort(likelihoodAt(selectCounts(state), p))}`] : []),
    ...(layers.includes('posterior') ? [density('posterior', selectPosterior(state))] : []),
  ]
}

export const placeWords = (p: number): string => `p = ${formatShort(p)}`

/** The same in one sentence, as it is spoken. */
export function probeWords(state: SlotMachineState, p: number): string {
  const values = readAt(state, p)
  return values.length === 0 ? placeWords(p) : `${placeWords(p)}: ${values.join(', ')}`
}

type Wording = (state: SlotMachineState) => string

/** The name of each layer, with its value where it has one. */
const LAYER_WORDS: Readonly<Record<LayerId, Wording>> = {
  truth: ({ document }) => `true p = ${formatShort(document.chance)}`,
  prior: (state) => {
    const prior = selectPrior(state)
    return `prior, mean ${formatShort(betaMean(prior))}, strength ${formatShort(strengthOf(prior))}`
  },
  likelihood: () => 'likelihood, scaled to area 1',
  mle: (state) => {
    const mle = mleOf(selectCounts(state))
    return mle === null ? 'MLE: none before the first pull' : `MLE ${formatShort(mle)}`
  },
  posterior: () => 'posterior',
  interval: (state) => {
    const [low, high] = selectInterval(state)
    return `95 % interval from ${formatShort(low)} to ${formatShort(high)}`
  },
  map: (state) => {
    const mode = betaMode(selectPosterior(state))
    return mode === null ? 'MAP: none, no single place is the highest' : `MAP ${formatShort(mode)}`
  },
  mean: (state) => `posterior mean ${formatShort(betaMean(selectPosterior(state)))}`,
}

export const layerWords = (layer: LayerId, state: SlotMachineState): string => LAYER_WORDS[layer](state)
