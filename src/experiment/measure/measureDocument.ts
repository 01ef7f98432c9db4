import * as v from 'valibot'
import { acquisitionIds, acquisitions } from '../../acquisition'
import type { Acquisition } from '../../acquisition/acquisition'
import { modelWidth } from '../../problems/searchSpace'
import type { FitMethod, ModelSettings } from '../../search/modelSettings'
import { kernels } from '../../surrogate/kernels'
import { from, whole } from '../fields'
import { TRIAL_STATES } from '../trial'
import type { Encoding } from './encoding'
import { limitSchema, secondSchema } from './limit'
import { AGREES, agrees, choice, goalSchema, MOST_TRIALS, parametersSchema, type Study } from './study'

export const MEASURE_LIMITS = { batch: [1, 4], seed: [0, 9999], xi: [0, 10], kappa: [0, 100] } as const

/** The kernels that have a length-scale an axis and nothing else to be set. */
export const MEASURE_KERNELS = kernels.filter(({ lengthscale, shapes }) => lengthscale === 'axes' && shapes.length === 0)

/** The acquisition functions that score a place by itself. A function drawn over all places knows neither choices nor whole numbers. */
export const MEASURE_ACQUISITIONS = acquisitions.filter(({ kind }: Acquisition) => kind === 'pointwise')

/** Full Bayes would fit for minutes once there are a hundred trials. */
export const MEASURE_FITS = ['map', 'mle'] as const satisfies readonly FitMethod[]

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const params = v.record(v.pipe(v.string(), v.maxLength(80)), choice)

const trialSchema = v.pipe(
  v.strictObject({
    /** A parameter that the trial did not have is absent. */
    params,
    /** In the units in which it was measured; of a pruned trial what it showed when it was given up. */
    value: v.nullable(v.pipe(v.number(), v.finite())),
    /** The second output, which a limit speaks of. */
    second: secondSchema,
    state: v.picklist(TRIAL_STATES),
  }),
  v.check(({ value, state }) => agrees(value, state), AGREES),
)
export type Trial = Readonly<v.InferOutput<typeof trialSchema>>

/** How the model is made and asked: to be changed at any time, as nothing is measured by it. */
const settingsSchema = v.strictObject({
  kernel: v.pipe(
    v.string(),
    v.check((id) => MEASURE_KERNELS.some((kernel) => kernel.id === id)),
  ),
  fit: v.picklist(MEASURE_FITS),
  acquisition: v.pipe(
    v.picklist(acquisitionIds),
    v.check((id) => MEASURE_ACQUISITIONS.some((acquisition) => acquisition.id === id)),
  ),
  /** ξ, in standard deviations of the results. */
  xi: from(...MEASURE_LIMITS.xi),
  kappa: from(...MEASURE_LIMITS.kappa),
  /** Whether results far worse than the rest are told as less bad (leastTold.ts); they are told as they are when absent. */
  raisesWorst: v.optional(v.boolean()),
})
export type MeasureSettings = Readonly<v.InferOutput<typeof settingsSchema>>

/** A study that somebody measures elsewhere: all that the room Measure knows, and its link and file carry. */
export const measureDocumentSchema = v.pipe(
  v.strictObject({
    /** Empty until the inputs were named. */
    parameters: parametersSchema,
    goal: goalSchema,
    /** What is measured, with its unit, such as “Yield (%)”. */
    result: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    /** What a second output has to keep, where there is one. */
    limit: v.optional(limitSchema),
    /** In the order in which they were made. */
    trials: v.pipe(v.array(trialSchema), v.maxLength(MOST_TRIALS), v.readonly()),
    /** Where the trials come from, if not from here. */
    source: v.optional(v.strictObject({ library: text, version: v.optional(text), file: text })),
    /** How many of the trials are looked at; all when absent. */
    cursor: v.optional(whole(0, MOST_TRIALS)),
    settings: settingsSchema,
    /** How many experiments are asked for at once. */
    batch: whole(...MEASURE_LIMITS.batch),
    seed: whole(...MEASURE_LIMITS.seed),
    view: v.strictObject({
      /** The place that the slices go through; the expected optimum when absent. */
      place: v.optional(params),
      /** The two inputs of the map; the first two when absent. */
      pair: v.optional(v.tuple([v.string(), v.string()])),
    }),
  }),
  v.check(({ cursor = 0, trials }) => cursor <= trials.length, 'it looks at more trials than there are'),
)

export type MeasureDocument = Readonly<v.InferOutput<typeof measureDocumentSchema>>

export const DEFAULT_SETTINGS: MeasureSettings = {
  kernel: 'matern52',
  fit: 'map',
  acquisition: 'logei',
  xi: 0,
  kappa: 2,
  raisesWorst: true,
}

/** What one enters: nothing is named yet. */
export const emptyStudy = (): MeasureDocument => ({
  parameters: [],
  goal: 'maximize',
  result: 'Result',
  trials: [],
  settings: DEFAULT_SETTINGS,
  batch: 1,
  seed: 0,
  view: {},
})

/** The trials that are looked at. */
export const trialsOf = ({ trials, cursor }: Pick<MeasureDocument, 'trials' | 'cursor'>): readonly Trial[] =>
  cursor === undefined ? trials : trials.slice(0, cursor)

/** The study as far as it is looked at: what the model is told. */
export const studyOf = (document: Pick<MeasureDocument, 'parameters' | 'goal' | 'limit' | 'trials' | 'cursor'>): Study => ({
  parameters: document.parameters,
  goal: document.goal,
  ...(document.limit && { limit: document.limit }),
  trials: trialsOf(document),
})

/** Improvement counts only where the limit is kept: functions that ask for it ask for that too. Without a limit it is the other way round. */
export const withLimit = (settings: MeasureSettings, limit: Study['limit']): MeasureSettings => {
  const { acquisition } = settings
  if (limit && (acquisition === 'ei' || acquisition === 'logei')) return { ...settings, acquisition: 'eic' }
  return !limit && acquisition === 'eic' ? { ...settings, acquisition: 'logei' } : settings
}

/** The settings of the surrogate over an encoding of the parameters: one length-scale an axis, a fitted noise, standardised results. */
export const modelSettingsOf = (
  { space }: Pick<Encoding, 'space'>,
  { kernel, fit, acquisition, xi, kappa }: MeasureSettings = DEFAULT_SETTINGS,
): ModelSettings => ({
  surrogate: {
    covariance: { kind: kernel, variance: 1, lengthscale: space.map((axis) => modelWidth(axis) / 5) },
    noiseSd: 0.01,
    mean: 'estimated',
    standardize: true,
    fit,
  },
  acquisition: { kind: acquisition, xi, kappa },
})
