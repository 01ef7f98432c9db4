import { deflateRawSync } from 'node:zlib'
import { acquisitionIds } from '../src/acquisition'
import { SCENES, type TaxiDocument, taxiRoom } from '../src/casestudy/taxiRoom'
import { type Document, type Future, maxNoise, PHASES } from '../src/experiment/document'
import { exploreRoom } from '../src/experiment/exploreRoom'
import type { RaceDocument } from '../src/experiment/raceDocument'
import { raceRoom } from '../src/experiment/raceRoom'
import { versionOf } from '../src/experiment/room'
import { type Contestant, contestant } from '../src/experiment/searchSchema'
import { defaultSetup, problemOf } from '../src/experiment/setup'
import type { Action } from '../src/experiment/trace'
import { lessons } from '../src/lessons'
import type { Random } from '../src/numerics/random'
import { type ProblemId, problemIds, problems1d, problems2d } from '../src/problems'
import type { Problem } from '../src/problems/problem'
import { fromUnit } from '../src/problems/searchSpace'
import { listed } from '../src/problems/source'
import { findStrategy, strategies } from '../src/search'
import { covarianceOf } from '../src/search/kernelFor'
import { FITS, type ModelSettings } from '../src/search/modelSettings'
import type { Field } from '../src/search/settings'
import { PRIOR_SETS } from '../src/surrogate/hyperpriors'
import { kernelIds } from '../src/surrogate/kernels'
import type { Covariance } from '../src/surrogate/kernels/kernel'
import { oneOf, whole } from './stream'

const packed = (room: typeof exploreRoom | typeof raceRoom | typeof taxiRoom, content: unknown) =>
  `#${room.id}.v${versionOf(room)}.${deflateRawSync(JSON.stringify(content)).toString('base64url')}`
const chance = (random: Random, share: number) => random.uniform() < share
/** Of any size from 10^low to 10^high. */
const ofAnySize = (random: Random, low: number, high: number) =>
  Number((10 ** (low + (high - low) * random.uniform())).toPrecision(3))

const drawable = [...problems1d, ...problems2d].map(({ id }) => id) as readonly ProblemId[]

/** A link that the app may meet: legal, and often unlike anything that its own controls would make. */
export function anyLink(random: Random): string {
  if (chance(random, 0.1)) return anyStep(random)
  if (chance(random, 0.7)) return packed(exploreRoom, anyDocument(random))
  return chance(random, 0.7) ? packed(raceRoom, anyRace(random)) : packed(taxiRoom, anyCase(random))
}

/** A step of a lesson, by its name. */
function anyStep(random: Random): string {
  const { id, steps } = oneOf(random, lessons)
  return `#learn/${id}/${oneOf(random, steps).id}`
}

const anyCase = (random: Random): TaxiDocument => ({
  scene: oneOf(random, SCENES),
  trips: chance(random, 0.8)
    ? { kind: 'synthetic', dirty: chance(random, 0.5), surcharges: oneOf(random, [true, false, 'as recorded']) }
    : { kind: 'file', name: oneOf(random, ['train.csv', '<b>é</b>.csv']) },
  speed: oneOf(random, ['measured', 'small', 'tiny', 'article']),
  protocol: oneOf(random, ['fair', 'article']),
  seed: whole(random, 0, 9999),
  budget: whole(random, 4, 60),
  shown: whole(random, 0, 40),
  guess: chance(random, 0.5) ? {} : { epochs: whole(random, 1, 5), lr: ofAnySize(random, -6, 6), scaling: 'none' },
})

function anyDocument(random: Random): Document {
  const problem = oneOf(random, drawable)
  return {
    ...anyFuture(random, problem),
    view: {
      at: whole(random, 0, 60),
      phase: oneOf(random, PHASES),
      truth: chance(random, 0.7),
      measure: oneOf(random, ['value', 'regret']),
      measureScale: oneOf(random, ['linear', 'log']),
      acquisitionScale: oneOf(random, ['linear', 'log']),
    },
    ...(chance(random, 0.2) && { ghost: anyFuture(random, problem) }),
  }
}

function anyFuture(random: Random, id: ProblemId): Future {
  const setup = defaultSetup(listed(id))
  const problem = problemOf(setup)
  const actions: Action[] = Array.from({ length: whole(random, 0, 5) }, () => anyAction(random, problem))
  return {
    setup: {
      ...setup,
      noise: chance(random, 0.5) ? 0 : maxNoise(problem) * random.uniform(),
      budget: whole(random, 1, chance(random, 0.1) ? 40 : 14),
      initialPoints: whole(random, 1, 12),
      seed: whole(random, 0, 999_999),
      model: anyModel(random, problem),
    },
    actions,
  }
}

function anyAction(random: Random, problem: Problem): Action {
  const kind = random.uniform()
  if (kind < 0.5) return { do: 'step', count: whole(random, 1, 6) }
  if (kind < 0.7) return { do: 'model', model: anyModel(random, problem) }
  // The corners, the middle, and anywhere; the same place twice is a duplicate.
  const places = [0, 1, 0.5, random.uniform()]
  const x = problem.space.map((axis) => fromUnit(axis, oneOf(random, places)))
  if (kind < 0.9) return { do: 'choose', x }
  return kind < 0.97
    ? { do: 'tell', x, y: ofAnySize(random, -3, 4) * oneOf(random, [-1, 1]) }
    : { do: 'tell', x, failure: 'burnt' }
}

const anyModel = (random: Random, problem: Problem): ModelSettings => ({
  surrogate: {
    covariance: anyCovariance(random, problem, 3),
    noiseSd: chance(random, 0.3) ? 0 : ofAnySize(random, -6, 2),
    mean: oneOf(random, ['zero', 'estimated']),
    standardize: chance(random, 0.7),
    fit: oneOf(random, [...FITS, 'hand', 'hand']),
    ...(chance(random, 0.3) && { priors: oneOf(random, PRIOR_SETS) }),
    ...(chance(random, 0.3) && { fitsNoise: chance(random, 0.5) }),
  },
  acquisition: {
    kind: oneOf(random, acquisitionIds),
    xi: chance(random, 0.5) ? 0 : ofAnySize(random, -4, 1),
    kappa: chance(random, 0.2) ? 0 : ofAnySize(random, -2, 2),
  },
})

function anyCovariance(random: Random, problem: Problem, levels: number): Covariance {
  if (levels > 1 && chance(random, 0.25)) {
    const children = Array.from({ length: whole(random, 1, 3) }, () => anyCovariance(random, problem, levels - 1))
    return { kind: oneOf(random, ['sum', 'product']), children }
  }
  const leaf = covarianceOf(oneOf(random, kernelIds), problem)
  const { lengthscale } = leaf as { readonly lengthscale?: number | readonly number[] }
  const stretch = ofAnySize(random, -2, 1)
  const stretched = Array.isArray(lengthscale) ? lengthscale.map((each) => each * stretch) : Number(lengthscale) * stretch
  return {
    ...leaf,
    variance: ofAnySize(random, -4, 3),
    ...(lengthscale !== undefined && { lengthscale: stretched }),
  } as Covariance
}

function anyRace(random: Random): RaceDocument {
  const kinds = strategies.map(({ id }) => id)
  return {
    source: listed(oneOf(random, problemIds)),
    searches: Array.from({ length: whole(random, 1, 4) }, (_, i) =>
      anyContestant(random, `${i} ${oneOf(random, ['a', '=1+1', 'é'])}`, kinds),
    ),
    budget: whole(random, 2, 14),
    noise: 0,
    ...(chance(random, 0.5) && { initialPoints: whole(random, 1, 30) }),
    firstSeed: whole(random, 0, 999_999),
    seeds: 10,
    view: {
      measure: oneOf(random, ['regret', 'value']),
      cost: oneOf(random, ['evaluations', 'time']),
      secondsEach: oneOf(random, [0, 1, 60, 1e6]),
      parallel: oneOf(random, [1, 8, 1000]),
      target: chance(random, 0.5) ? null : ofAnySize(random, -12, 3),
    },
  }
}

function anyContestant(random: Random, name: string, kinds: readonly string[]): Contestant {
  const any = contestant(oneOf(random, kinds), name)
  const { fields = {} } = findStrategy(any.kind).settings ?? {}
  const chosen = Object.entries(fields).map(([id, field]) => [id, anyValue(random, field)] as const)
  return { ...any, ...(any.settings && { settings: Object.fromEntries(chosen) }) }
}

function anyValue(random: Random, field: Field): string | number | boolean {
  if (field.kind === 'toggle') return chance(random, 0.5)
  if (field.kind !== 'amount') return oneOf(random, field.options).id
  const [low, high] = field.limits
  return Math.min(high, Math.max(low, ofAnySize(random, -3, 2)))
}
