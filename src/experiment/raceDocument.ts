import * as v from 'valibot'
import { acquisitionIds } from '../acquisition'
import { resolve } from '../problems/source'
import { withModelSettings, withoutSettings } from '../search'
import { FITS, type ModelSettings, namedSettings } from '../search/modelSettings'
import { kernelIds } from '../surrogate/kernels'
import { maxNoise } from './document'
import { finite, from, whole } from './fields'
import { defaultInitialPoints, type RaceSearch, type RaceSetup } from './race'
import { covarianceOf, DEFAULT_KERNEL, defaultSetup, heightOf, LIMITS, quarterHeight, roundTo3 } from './setup'
import { sourceSchema } from './sourceSchema'

export const RACE_LIMITS = {
  searches: [1, 8],
  budget: [2, 200],
  seeds: [10, 500],
  initialPoints: [1, 30],
  firstSeed: LIMITS.seed,
  secondsEach: [0, 1e6],
  parallel: [1, 1000],
} as const

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30))

const searchSchema = v.variant('kind', [
  v.strictObject({
    name,
    kind: v.picklist(withModelSettings.map(({ id }) => id)),
    kernel: v.picklist(kernelIds),
    acquisition: v.picklist(acquisitionIds),
    fit: v.picklist(FITS),
    xi: from(0, 100),
    kappa: from(0, 100),
    /** Whether y is bent by a power transform so that it looks Gaussian. */
    warp: v.boolean(),
  }),
  v.strictObject({ name, kind: v.picklist(withoutSettings.map(({ id }) => id)) }),
])

/** A race as it is set up on screen: what a link to it carries. */
export const raceDocumentSchema = v.pipe(
  v.strictObject({
    source: sourceSchema,
    searches: v.pipe(v.array(searchSchema), v.minLength(1), v.maxLength(RACE_LIMITS.searches[1])),
    budget: whole(...RACE_LIMITS.budget),
    noise: from(0, 1e9),
    initialPoints: v.optional(whole(...RACE_LIMITS.initialPoints)),
    firstSeed: whole(...RACE_LIMITS.firstSeed),
    seeds: whole(...RACE_LIMITS.seeds),
    view: v.strictObject({
      measure: v.picklist(['regret', 'value']),
      /** What runs along the horizontal axis. */
      cost: v.picklist(['evaluations', 'time']),
      /** Seconds that one evaluation of the black box is taken to last, and how many may go on at once. */
      secondsEach: from(...RACE_LIMITS.secondsEach),
      parallel: whole(...RACE_LIMITS.parallel),
      /** The simple regret to be reached; null for one in a hundred of the height of the black box. */
      target: v.nullable(v.pipe(finite, v.gtValue(0))),
    }),
  }),
  v.check(
    ({ searches }) => new Set(searches.map((each) => each.name)).size === searches.length,
    'two searches have the same name',
  ),
  v.check(({ source, noise }) => noise <= maxNoise(resolve(source)), 'the noise is larger than this black box allows'),
)

export type RaceDocument = Readonly<v.InferOutput<typeof raceDocumentSchema>>
export type RaceView = RaceDocument['view']
/** What fixes every number of a race: all but how it is looked at. */
export type RaceContest = Omit<RaceDocument, 'view'>
export type Contestant = RaceDocument['searches'][number]
/** A contestant whose search goes by settings of a surrogate and an acquisition function. */
export type ModelContestant = Extract<Contestant, { readonly kernel: unknown }>

export const hasModel = (contestant: Contestant): contestant is ModelContestant => 'kernel' in contestant

/** What a search goes by when it enters a race: the settings that the workbench begins with, but fitted by maximum likelihood, and ξ = 0. */
export const modelToBeginWith = () => {
  const { kind, kappa } = defaultSetup().model.acquisition
  return { kernel: DEFAULT_KERNEL, acquisition: kind, fit: 'mle', xi: 0, kappa, warp: false } as const
}

/** A contestant as it enters a race. Throws for an unknown kind of search. */
export function contestant(kind: string, name: string): Contestant {
  const withModel = withModelSettings.find(({ id }) => id === kind)
  return withModel
    ? { name, kind: withModel.id, ...modelToBeginWith() }
    : { name, kind: v.parse(v.picklist(withoutSettings.map(({ id }) => id)), kind) }
}

/** The model that a contestant of Bayesian optimization asks: that of the workbench, in the coordinates of this black box. */
export function modelOf(
  { kernel, acquisition, fit, xi, kappa, warp }: ModelContestant,
  { source, noise }: Pick<RaceContest, 'source' | 'noise'>,
): ModelSettings {
  const problem = resolve(source)
  const share = problem.noise.kind === 'gaussian' ? noise / quarterHeight(problem) : noise / 10
  return {
    surrogate: {
      covariance: covarianceOf(kernel, problem),
      noiseSd: Math.max(0.001, roundTo3(share)),
      fitsNoise: noise > 0,
      mean: 'zero',
      standardize: true,
      fit,
      ...(warp && { warp }),
    },
    acquisition: { kind: acquisition, xi, kappa },
  }
}

/** The race itself, complete: the very document that `npm run headless -- race` reads. */
export function raceSetupOf(contest: RaceContest): RaceSetup {
  const { source, searches, budget, noise, initialPoints, firstSeed, seeds } = contest
  return {
    source,
    searches: searches.map((each): RaceSearch => {
      // A race's own default warps y; here it is said.
      if (hasModel(each)) return { id: each.name, kind: each.kind, warp: false, ...namedSettings(modelOf(each, contest)) }
      return { id: each.name, kind: each.kind }
    }),
    budget,
    seeds: Array.from({ length: seeds }, (_, i) => firstSeed + i),
    initialPoints: initialPoints ?? defaultInitialPoints(resolve(source)),
    noise,
  }
}

/** The regret to be reached: as set, or one in a hundred of the height of the black box; null where nobody knows the optimum. */
export function targetOf({ source }: Pick<RaceContest, 'source'>, { target }: RaceView): number | null {
  const problem = resolve(source)
  if (!problem.optimum) return null
  return target ?? Number((heightOf(problem) / 100).toPrecision(1))
}
