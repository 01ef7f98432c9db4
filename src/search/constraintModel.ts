import { cdf, logCdf, millsRatio, pdf } from '../numerics/normal'
import type { Points } from '../numerics/points'
import { type GaussianProcess, slopePredictor } from '../surrogate/gaussianProcess'
import type { Standardization } from '../surrogate/standardize'
import { beliefAt } from './candidates'
import { conditioned, type ModelContext, type Told } from './conditioning'
import { fits, type ModelSettings, type SurrogateSettings } from './modelSettings'
import { rescaled } from './rescaled'

/** What is believed of the second output: a Gaussian process of its own, and the limit in its units. */
export interface ConstraintModel {
  readonly process: GaussianProcess
  readonly limit: number
  /** From its units to those of the second output, as told. */
  readonly units: Standardization
  /** Whether the process grew from the one before it, and shares its rows. */
  readonly grows: boolean
  /** For each observation of the surrogate, in order, whether it keeps the limit. */
  readonly feasible: readonly boolean[]
}

/** The second output of an observation, as something a surrogate is told: one object for the same observation. */
const seconds = new WeakMap<Told, Told>()

function secondOf(told: Told): Told | null {
  if (told.excess === undefined || !Number.isFinite(told.excess)) return null
  const second = seconds.get(told) ?? { x: told.x, value: told.excess }
  seconds.set(told, second)
  return second
}

/**
 * The model of the second output, with the kernel and the fit of the first: its own hyperparameters where they are fitted, always standardised,
 * since nobody stated its units, and without noise where it has none. Full Bayes takes its maximum a posteriori. What is measured elsewhere
 * scatters (`context.second`): then its noise is fitted too.
 *
 * @returns null where nothing was told of a second output
 */
export function constraintModel(context: ModelContext, settings: ModelSettings, told: readonly Told[]): ConstraintModel | null {
  const second = told.flatMap((each) => secondOf(each) ?? [])
  if (second.length === 0) return null
  const { processes, units, report } = conditioned(
    { ...context, spread: UNKNOWN, fitScale: 1 },
    surrogateOf(context, settings),
    second,
  )
  return {
    process: processes[0]!,
    limit: -units.shift / units.scale,
    units,
    grows: report === null,
    feasible: told.map(({ excess }) => (excess ?? 0) <= 0),
  }
}

const UNKNOWN = { shift: 0, scale: 1 }
/** Where the second output is exact this is for the numerics alone. */
const NEXT_TO_NOTHING = 1e-3

function surrogateOf({ spread, second }: ModelContext, settings: ModelSettings): SurrogateSettings {
  const { transform: _, ...surrogate } = (settings.surrogate.standardize ? settings : rescaled(settings, 1 / spread.scale))
    .surrogate
  const fit = fits[surrogate.fit].averages ? 'map' : surrogate.fit
  if (second?.known) {
    const { covariance, noiseVariance } = second.known
    return {
      ...surrogate,
      covariance,
      noiseSd: Math.sqrt(noiseVariance),
      standardize: true,
      warp: false,
      mean: 'zero',
      fit: 'hand',
    }
  }
  if (second?.scatters) return { ...surrogate, standardize: true, warp: false, mean: 'zero', fit }
  return { ...surrogate, standardize: true, warp: false, noiseSd: NEXT_TO_NOTHING, fitsNoise: false, mean: 'zero', fit }
}

/** P(c(x) ≤ t) = Φ((t − μ_c)/σ_c) at many places; where σ_c is 0 it is certain. */
export function feasibilityAt({ process, limit, grows }: ConstraintModel, points: Points): Float64Array {
  const { mean, sd } = beliefAt(points, process, grows)
  return mean.map((mu, i) => (sd[i]! > 0 ? cdf((limit - mu) / sd[i]!) : mu <= limit ? 1 : 0))
}

/** The probability at one place and, for who asks before another place is asked about, the gradient of its logarithm by the place's coordinates. */
export interface FeasibilitySlope {
  readonly chance: number
  readonly logSlope: () => Float64Array
}

/** `feasibilityAt` for climbing: ∂ log Φ(z)/∂x = φ(z)/Φ(z) ∂z/∂x, z = (t − μ_c)/σ_c. */
export function feasibilitySlope({ process, limit }: ConstraintModel): (x: ArrayLike<number>) => FeasibilitySlope {
  const at = slopePredictor(process)
  return (x) => {
    const { mean, sd, slopes } = at(x)
    if (!(sd > 0)) return { chance: mean <= limit ? 1 : 0, logSlope: () => new Float64Array(x.length) }
    const z = (limit - mean) / sd
    return {
      // Φ itself is 0 as a double where its logarithm still has a value to climb.
      chance: Math.max(Math.exp(logCdf(z)), Number.MIN_VALUE),
      logSlope() {
        const ratio = z > 0 ? pdf(z) / cdf(z) : 1 / millsRatio(z)
        const along = slopes()
        return along.mean.map((slope, d) => (-ratio * (slope + z * along.sd[d]!)) / sd)
      },
    }
  }
}
