import * as v from 'valibot'
import { acquisitionIds } from '../acquisition'
import { findProblem, problemIds } from '../problems'
import type { Problem } from '../problems/problem'
import { contains, modelWidth } from '../problems/searchSpace'
import { FITS } from '../search/modelSettings'
import { bindCovariance } from '../surrogate/covariance'
import { PRIOR_SETS } from '../surrogate/hyperpriors'
import { kernelIds } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import { defaultSetup, LIMITS, type Setup } from './setup'
import type { Action } from './trace'

/** The four phases of one step, in order: fit the surrogate, score all places, choose the best, evaluate there. */
export const PHASES = ['fit', 'score', 'choose', 'evaluate'] as const

const finite = v.pipe(v.number(), v.finite())
const from = (low: number, high: number) => v.pipe(finite, v.minValue(low), v.maxValue(high))
const parameter = v.pipe(from(0, 1e12), v.gtValue(0))
const whole = (low: number, high: number) => v.pipe(from(low, high), v.integer())

const covarianceSchema: v.GenericSchema<Covariance> = v.lazy(() =>
  v.union([
    v.strictObject({
      kind: v.picklist(['sum', 'product']),
      children: v.pipe(v.array(covarianceSchema), v.minLength(1), v.maxLength(5)),
    }),
    v.pipe(
      v.objectWithRest(
        { kind: v.picklist(kernelIds) },
        v.union([parameter, v.pipe(v.array(parameter), v.minLength(1), v.maxLength(10))]),
      ),
      v.check((leaf) => Object.keys(leaf).length <= 5, 'a kernel has too many hyperparameters'),
    ),
  ]),
)

/** Everything about the surrogate and the acquisition function. */
export const modelSchema = v.strictObject({
  covariance: covarianceSchema,
  noiseSd: from(0, 1e9),
  mean: v.picklist(['zero', 'estimated']),
  standardize: v.boolean(),
  fit: v.picklist(FITS),
  priors: v.optional(v.picklist(PRIOR_SETS)),
  fitsNoise: v.optional(v.boolean()),
  acquisition: v.picklist(acquisitionIds),
  xi: from(0, 1e9),
  kappa: from(0, 1e3),
})

const actionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('step'), count: whole(1, LIMITS.budget[1]) }),
  v.strictObject({ do: v.literal('choose'), x: v.array(finite) }),
  v.strictObject({ do: v.literal('model'), model: modelSchema }),
])

const viewSchema = v.strictObject({
  /** How many evaluations are shown. */
  at: whole(0, LIMITS.budget[1]),
  phase: v.picklist(PHASES),
  truth: v.boolean(),
  measure: v.picklist(['value', 'regret']),
  measureScale: v.picklist(['linear', 'log']),
  acquisitionScale: v.picklist(['linear', 'log']),
})

/** Everything the screen is computed from: setup, actions, and the moment shown. This is what a link carries. */
export const documentSchema = v.pipe(
  v.strictObject({
    setup: v.strictObject({
      problem: v.picklist(problemIds),
      noise: from(0, 1e9),
      budget: whole(...LIMITS.budget),
      initialPoints: whole(...LIMITS.initialPoints),
      initialDesign: v.optional(v.pipe(v.array(v.array(finite)), v.maxLength(LIMITS.initialPoints[1]))),
      seed: whole(...LIMITS.seed),
      model: modelSchema,
    }),
    actions: v.pipe(v.array(actionSchema), v.maxLength(300)),
    view: viewSchema,
  }),
  v.check(
    ({ setup, actions }) =>
      everyModel(setup, actions).every(({ covariance }) => isUsable(findProblem(setup.problem), covariance)),
    'a kernel does not fit the search space',
  ),
  v.check(({ setup }) => setup.noise <= maxNoise(findProblem(setup.problem)), 'the noise is larger than this black box allows'),
  v.check(
    ({ setup, actions }) =>
      actions.every((action) => action.do !== 'choose' || contains(findProblem(setup.problem).space, action.x)),
    'a chosen point lies outside the search space',
  ),
)

export type View = Readonly<v.InferOutput<typeof viewSchema>>
export type Phase = View['phase']

/** A document: all facts about an experiment and the moment of it on screen. */
export interface Document {
  readonly setup: Setup
  readonly actions: readonly Action[]
  readonly view: View
}

export function defaultDocument(): Document {
  const setup = defaultSetup()
  return {
    setup,
    actions: [{ do: 'step', count: setup.initialPoints }],
    view: {
      at: setup.initialPoints,
      phase: 'choose',
      truth: true,
      measure: 'value',
      measureScale: 'linear',
      acquisitionScale: 'linear',
    },
  }
}

/** The largest noise setting of a black box. */
export const maxNoise = ({ noise }: Problem): number => (noise.kind === 'gaussian' ? noise.max : 1)

type Parsed = { setup: { model: v.InferOutput<typeof modelSchema> }; actions: v.InferOutput<typeof actionSchema>[] }

const everyModel = (setup: Parsed['setup'], actions: Parsed['actions']) => [
  setup.model,
  ...actions.flatMap((action) => (action.do === 'model' ? [action.model] : [])),
]

/** Whether the kernel can be bound and its length-scales are within reason: far outside the axis K is numerically singular or diagonal. */
function isUsable({ space }: Problem, covariance: Covariance): boolean {
  try {
    bindCovariance(covariance, space.length)
  } catch {
    return false
  }
  const widths = space.map(modelWidth)
  const [narrowest, widest] = [1e-4 * Math.min(...widths, 1), 1e3 * Math.max(...widths, 1)]
  const leaves = ({ children, lengthscale }: Covariance): boolean =>
    children
      ? children.every(leaves)
      : [lengthscale ?? []].flat().every((value) => typeof value === 'number' && value >= narrowest && value <= widest)
  return leaves(covariance)
}
