import * as v from 'valibot'
import { resolve } from '../problems/source'
import { heightOf } from '../problems/statedScale'
import { findStrategy } from '../search'
import { namedSettings } from '../search/modelSettings'
import { settingsIn } from '../search/settings'
import { maxNoise } from './document'
import { finite, from, whole } from './fields'
import { defaultInitialPoints, type RaceSearch, type RaceSetup } from './race'
import { type Contestant, contestantName, contestantSchema } from './searchSchema'
import { LIMITS } from './setup'
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

/** A race as it is set up on screen: what a link to it carries. */
export const raceDocumentSchema = v.pipe(
  v.strictObject({
    source: sourceSchema,
    searches: v.pipe(v.array(contestantSchema), v.minLength(1), v.maxLength(RACE_LIMITS.searches[1])),
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
      /** Two searches by name that are compared seed by seed in place of the table of results; none when left out. */
      compared: v.optional(v.pipe(v.tuple([contestantName, contestantName]), v.readonly())),
      /** After how many evaluations of every run the picture is drawn; after all of them when left out. */
      shown: v.optional(whole(0, RACE_LIMITS.budget[1])),
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

/** The model that a contestant asks; null when it asks none. */
export function modelOf({ kind, settings }: Contestant, { source, noise }: Pick<RaceContest, 'source' | 'noise'>) {
  const search = findStrategy(kind).settings
  return search?.model?.(settingsIn(search, { settings }), resolve(source), noise) ?? null
}

/** The race itself, complete: the very document that `npm run headless -- race` reads. */
export function raceSetupOf(contest: RaceContest): RaceSetup {
  const { source, searches, budget, noise, initialPoints, firstSeed, seeds } = contest
  return {
    source,
    searches: searches.map((each): RaceSearch => {
      const model = modelOf(each, contest)
      // A race's own default warps y; here it is said.
      const settings = model ? { warp: false, ...namedSettings(model) } : each.settings
      return { id: each.name, kind: each.kind, ...(settings && { settings }) }
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
