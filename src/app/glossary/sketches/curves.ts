import { intervalOf, likelihoodOf, posteriorOf } from '../../../lessons/slotMachine/belief'
import { type BetaShape, betaDensity, betaMean, betaMode } from '../../../numerics/beta'
import { pdf } from '../../../numerics/normal'
import { linspace } from '../../../numerics/points'
import { bindCovariance } from '../../../surrogate/covariance'
import type { Covariance } from '../../../surrogate/kernels/kernel'
import { likelihoodOf as logLikelihoodOf } from '../../../surrogate/likelihood'
import { type Dash, extentOf, type Look, type Mark, once, type Sketch } from './sketch'

const points = (low: number, high: number, of: (x: number) => number, count = 121) =>
  Array.from(linspace(low, high, count), (x) => [x, of(x)] as const)

const line = (look: Look, low: number, high: number, of: (x: number) => number, dash?: Dash): Mark => ({
  as: 'line',
  look,
  points: points(low, high, of),
  ...(dash && { dash }),
})

const under = (look: Look, low: number, high: number, of: (x: number) => number): Mark => ({
  as: 'area',
  look,
  points: points(low, high, of).map(([x, y]) => [x, 0, y] as const),
})

/** The bell of what is believed of one value, the part from `from` to `to` filled: within one s.d., or above the best so far. */
export const bell = (says: string, from: number, to: number, mark?: { readonly x: number; readonly label: string }): Sketch => ({
  says,
  frames: once(() => [
    {
      x: [-3.5, 3.5],
      y: [0, 0.45],
      marks: [
        under(mark ? 'acquisition' : 'bayesian', from, to, pdf),
        line('bayesian', -3.5, 3.5, pdf),
        ...(mark
          ? [{ as: 'upright', look: 'next', ...mark } as const]
          : [{ as: 'upright', look: 'bayesian', x: 0, label: 'μ' } as const]),
      ],
    },
  ]),
})

/** How the covariance with the place 0 falls with the distance. */
export const reach = (says: string, covariance: Covariance): Sketch => ({
  says,
  frames: once(() => {
    const kernel = bindCovariance(covariance, 1)
    const room = new Float64Array(kernel.paths.length)
    const to = (x: number) => kernel.gradient([0], [x], x === 0, room, 0)
    return [
      { x: [-1, 1], y: extentOf([0, kernel.variance([0])]), marks: [under('bayesian', -1, 1, to), line('bayesian', -1, 1, to)] },
    ]
  }),
})

/** Where four observations lie for the likelihood of length-scales. */
const OBSERVED = { X: [[0.1], [0.35], [0.6], [0.9]], y: [-0.6, 0.7, 0.2, 1.1], mean: 0 } as const

/** The log marginal likelihood over the length-scale, on a log axis, and where it is largest. */
export const likelihoodProfile = (says: string): Sketch => ({
  says,
  frames: once(() => {
    const judge = logLikelihoodOf(OBSERVED)
    const at = (log: number) => judge(bindCovariance({ kind: 'matern52', variance: 1, lengthscale: 10 ** log }, 1), 1e-4).value
    const profile = points(-2, 0.5, at)
    const best = profile.reduce((a, b) => (b[1] > a[1] ? b : a))
    return [
      {
        x: [-2, 0.5],
        y: extentOf([best[1], best[1] - 6]),
        marks: [
          { as: 'line', look: 'bayesian', points: profile.map(([x, y]) => [x, Math.max(y, best[1] - 6)] as const) },
          { as: 'upright', look: 'next', x: best[0], label: 'largest' },
        ],
      },
    ]
  }),
})

/** Three wins in eight pulls, after the prior belief Beta(2, 2). */
const COUNTS = { wins: 3, pulls: 8 }
const PRIOR: BetaShape = { alpha: 2, beta: 2 }
const AFTER = posteriorOf(PRIOR, COUNTS)
const LIKELIHOOD = likelihoodOf(COUNTS)

const density = (shape: BetaShape) => (p: number) => betaDensity(shape, p)

/** Beliefs about the chance of winning of a machine that won three of eight pulls. */
const CHANCE = {
  prior: [line('truth', 0, 1, density(PRIOR), 'dashed')],
  likelihood: [line('acquisition', 0, 1, density(LIKELIHOOD))],
  posterior: [line('bayesian', 0, 1, density(AFTER))],
  most: [{ as: 'upright', look: 'next', x: betaMode(AFTER)!, label: 'MAP' }],
  mean: [{ as: 'upright', look: 'next', x: betaMean(AFTER), label: 'mean' }],
  interval: [under('bayesian', ...intervalOf(AFTER), density(AFTER))],
} as const satisfies Record<string, readonly Mark[]>

export const chance = (says: string, shown: readonly (keyof typeof CHANCE)[]): Sketch => ({
  says,
  frames: once(() => [{ x: [0, 1], y: [0, 3.2], marks: shown.flatMap((each) => CHANCE[each]) }]),
})
