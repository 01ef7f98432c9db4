import { type FitProblem, NOISE, objectiveOf } from '../surrogate/fit'
import { readPath, withHyperparameters } from '../surrogate/hyperparameters'
import { type Climb, climbOn, landscape, maximaOn, onPlane, type Plane, type Spot } from '../surrogate/landscape'
import { fitData, type ModelContext, type Told } from './conditioning'
import { fitProblem, type Hyperparameters } from './hyperparameterPosterior'
import type { SurrogateSettings } from './modelSettings'

/** A place on a map, in the units of the settings: length-scales, and standard deviations rather than variances. */
export type Place = readonly [number, number]

/** A local maximum of a map. */
export interface Summit {
  readonly at: Place
  readonly value: number
}

/** A climb: every place it went to. */
export type Way = readonly Place[]

/** One of the two quantities that a map can show. */
export interface Relief {
  /** At the centres of the cells, the first axis fastest, from the bottom up. −∞ where the covariance matrix cannot be factorised. */
  readonly values: Float64Array
  /** The best first. */
  readonly summits: readonly Summit[]
  /** Climbs from starts all over the map, each from its start to its end. Made when first asked for. */
  readonly ways: () => readonly Way[]
  /** The value at any place, of the map or beyond it. */
  readonly heightAt: (place: Place) => number
}

/** How well the data speak for each pair of two settings, all others held. */
export interface Landscape {
  readonly plane: Plane
  /** Lowest and highest of each axis; both are logarithmic. */
  readonly ranges: readonly [Place, Place]
  readonly cells: number
  readonly likelihood: Relief
  /** The likelihood times the priors of the two settings, up to a constant: what MAP climbs. */
  readonly posterior: Relief
}

/** Starts along each axis. */
const STARTS = 3

/** Maps are this fine, or coarser where many observations would make them slow. */
const [FINE, COARSE, MANY] = [40, 28, 24]

/** The pairs of settings that there is a map of, for a kernel with such hyperparameters: a length-scale or period with each of the others. */
export function planesOf(paths: readonly string[]): Plane[] {
  const ending = (pattern: RegExp) => paths.filter((path) => pattern.test(path))
  const [signal] = ending(/(^|\.)variance$/)
  const lengths = ending(/(^|\.)lengthscale(\.\d+)?$/).slice(0, 2)
  const [period] = ending(/(^|\.)period$/)
  if (lengths.length === 0) return [[signal!, NOISE]]
  return [
    ...lengths.map((length): Plane => [length, NOISE]),
    ...lengths.map((length): Plane => [length, signal!]),
    ...(lengths[1] ? [[lengths[0]!, lengths[1]] as const] : []),
    ...(period ? [[period, lengths[0]!] as const] : []),
  ]
}

const isVariance = (path: string) => path === NOISE || /(^|\.)variance$/.test(path)

/** The two settings of a plane, as they stand. */
export const placeOn = (plane: Plane, { covariance, noiseSd }: Pick<SurrogateSettings, 'covariance' | 'noiseSd'>): Place =>
  plane.map((path) => {
    if (path === NOISE) return noiseSd
    const value = readPath(covariance, path)
    return isVariance(path) ? Math.sqrt(value) : value
  }) as unknown as Place

/** The same settings with the two of a plane as at a place. */
export function settingsAt<Settings extends Pick<SurrogateSettings, 'covariance' | 'noiseSd'>>(
  settings: Settings,
  plane: Plane,
  place: Place,
): Settings {
  const kernelPaths = plane.filter((path) => path !== NOISE)
  const hyperparameterAt = (path: string) => place[plane.indexOf(path)]! ** (isVariance(path) ? 2 : 1)
  return {
    ...settings,
    covariance: withHyperparameters(settings.covariance, kernelPaths, kernelPaths.map(hyperparameterAt)),
    noiseSd: plane.includes(NOISE) ? place[plane.indexOf(NOISE)]! : settings.noiseSd,
  }
}

/** Draws of the hyperparameters as places of a plane. */
export const drawsOn = (plane: Plane, members: readonly Hyperparameters[]): Place[] =>
  members.map(({ covariance, noiseVariance }) => placeOn(plane, { covariance, noiseSd: Math.sqrt(noiseVariance) }))

/** The map of a plane after all that was told; null while that is too little to tell settings apart. */
export function landscapeOf(
  context: ModelContext,
  settings: SurrogateSettings,
  told: readonly Told[],
  plane: Plane,
): Landscape | null {
  if (told.length < 2) return null
  const { X, z, widths, unitVariance } = fitData(context, settings, told)
  const problemFor = (method: FitProblem['method']) =>
    onPlane(fitProblem({ ...settings, fitsNoise: true }, X, z, widths, unitVariance, method), plane)
  const cells = told.length < MANY ? FINE : COARSE
  const problem = problemFor('mle')
  const map = landscape(problem, plane, cells)
  // As what is fitted counts in its own units, densities of the values themselves are smaller by a factor for each of them.
  const shift = -0.5 * told.length * Math.log(unitVariance)
  const shown = (spot: Spot) => spot.map((t, d) => unlogged(plane[d]!, t, unitVariance)) as unknown as Place
  const reliefOf = (values: Float64Array, asked: FitProblem): Relief => {
    const objective = objectiveOf(asked)
    let ways: readonly Way[] | undefined
    const summitOf = ({ way, value }: Climb) => ({ at: shown(way.at(-1)!), value: value + shift })
    return {
      values: values.map((value) => value + shift),
      summits: maximaOn(asked, plane, values, cells).map(summitOf),
      ways: () => {
        ways ??= startsIn(objective).map((start) => climbOn(asked, plane, start).way.map(shown))
        return ways
      },
      heightAt: (place) =>
        objective.at(Float64Array.from(place, (value, d) => logged(plane[d]!, value, unitVariance))).value + shift,
    }
  }
  return {
    plane,
    ranges: plane.map((path) =>
      problem.bounds[path]!.map((bound) => unlogged(path, Math.log(bound), unitVariance)),
    ) as unknown as Landscape['ranges'],
    cells,
    likelihood: reliefOf(map.likelihood, problem),
    posterior: reliefOf(map.posterior, problemFor('map')),
  }
}

/** A setting from the logarithm of the hyperparameter as it is fitted, and back. */
const unlogged = (path: string, t: number, unitVariance: number): number =>
  isVariance(path) ? Math.sqrt(Math.exp(t) * unitVariance) : Math.exp(t)
const logged = (path: string, value: number, unitVariance: number): number =>
  Math.log(isVariance(path) ? value ** 2 / unitVariance : value)

function startsIn({ low, high }: { readonly low: readonly number[]; readonly high: readonly number[] }): Spot[] {
  const at = (d: number, i: number) => low[d]! + ((i + 0.5) / STARTS) * (high[d]! - low[d]!)
  return Array.from({ length: STARTS ** 2 }, (_, k) => [at(0, k % STARTS), at(1, Math.floor(k / STARTS))])
}
