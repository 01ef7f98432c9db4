import * as v from 'valibot'
import { acquisitionIds } from '../acquisition'
import { findProblem, problemIds } from '../problems'
import type { Problem } from '../problems/problem'
import { contains, modelWidth } from '../problems/searchSpace'
import { kernelIds } from '../surrogate/kernels'
import { defaultSetup, LIMITS, type Setup } from './setup'
import type { Action } from './trace'

/** The four phases of one step, in order: fit the surrogate, score all places, choose the best, evaluate there. */
export const PHASES = ['fit', 'score', 'choose', 'evaluate'] as const

const finite = v.pipe(v.number(), v.finite())
const from = (low: number, high: number) => v.pipe(finite, v.minValue(low), v.maxValue(high))
const whole = (low: number, high: number) => v.pipe(from(low, high), v.integer())

const modelSchema = v.strictObject({
  kernel: v.picklist(kernelIds),
  lengthscale: v.pipe(v.array(v.pipe(finite, v.gtValue(0))), v.minLength(1), v.maxLength(10)),
  signalSd: v.pipe(from(0, 1e9), v.gtValue(0)),
  noiseSd: from(0, 1e9),
  standardize: v.boolean(),
  acquisition: v.picklist(acquisitionIds),
  xi: from(0, 1e9),
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
      seed: whole(...LIMITS.seed),
      model: modelSchema,
    }),
    actions: v.pipe(v.array(actionSchema), v.maxLength(300)),
    view: viewSchema,
  }),
  v.check(
    ({ setup, actions }) => everyModel(setup, actions).every((model) => fits(findProblem(setup.problem), model.lengthscale)),
    'the length-scales do not fit the search space',
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

/** Length-scales far outside the axis make K numerically singular or diagonal; the sliders stay well within these bounds. */
const fits = ({ space }: Problem, lengthscale: readonly number[]) =>
  lengthscale.length === space.length &&
  space.every((axis, d) => lengthscale[d]! >= 1e-4 * modelWidth(axis) && lengthscale[d]! <= 100 * modelWidth(axis))
