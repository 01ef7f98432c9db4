import { learning } from '../../language/en/learn'
import { betaDensity, betaMean, betaMode } from '../../numerics/beta'
import { formatShort } from '../../views/format'
import { type Counts, likelihoodAt, mleOf, strengthOf } from './belief'
import { MOST_PULLS } from './document'
import type { LayerId } from './layers'
import { type SlotMachineState, selectCounts, selectInterval, selectPosterior, selectPrior, selectPulls } from './machine'

/** "No pull yet", "3 wins in 4 pulls". */
export const countWords = ({ wins, pulls }: Counts): string => learning.winsIn(wins, pulls)

/** What the newest pull brought, as a sentence; empty before the first. */
export function newestWords(state: SlotMachineState): string {
  const pulls = selectPulls(state)
  if (pulls.length === 0) return ''
  const { wins } = selectCounts(state)
  return learning.newest(pulls.length, pulls.at(-1) === true, wins, pulls.length === MOST_PULLS)
}

/** What the curves in sight are at a chance, one by one: "prior density 2.46", "likelihood 0.125". */
export function readAt(state: SlotMachineState, p: number): string[] {
  const { layers } = state.document
  return [
    ...(layers.includes('prior') ? [learning.priorDensity(formatShort(betaDensity(selectPrior(state), p)))] : []),
    ...(layers.includes('likelihood') ? [learning.likelihoodHere(formatShort(likelihoodAt(selectCounts(state), p)))] : []),
    ...(layers.includes('posterior') ? [learning.posteriorDensity(formatShort(betaDensity(selectPosterior(state), p)))] : []),
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
  truth: ({ document }) => learning.trueP(formatShort(document.chance)),
  prior: (state) => {
    const prior = selectPrior(state)
    return learning.priorIs(formatShort(betaMean(prior)), formatShort(strengthOf(prior)))
  },
  likelihood: () => learning.likelihoodScaled,
  mle: (state) => {
    const mle = mleOf(selectCounts(state))
    return mle === null ? learning.noMle : learning.mle(formatShort(mle))
  },
  posterior: () => learning.posterior,
  interval: (state) => {
    const [low, high] = selectInterval(state)
    return learning.interval(formatShort(low), formatShort(high))
  },
  map: (state) => {
    const mode = betaMode(selectPosterior(state))
    return mode === null ? learning.noMap : learning.map(formatShort(mode))
  },
  mean: (state) => learning.posteriorMean(formatShort(betaMean(selectPosterior(state)))),
}

export const layerWords = (layer: LayerId, state: SlotMachineState): string => LAYER_WORDS[layer](state)
