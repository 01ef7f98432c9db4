import type { Points } from '../../numerics/points'

/**
 * A covariance function with its hyperparameters, as a tree: leaves are kernels of the registry, inner nodes are `sum` and `product`.
 * The form of our reference cases, documents and links: `{ kind: 'rbf', variance: 1, lengthscale: [0.2, 0.5] }`.
 */
export interface Covariance {
  readonly kind: string
  readonly children?: readonly Covariance[]
  readonly [parameter: string]: string | number | readonly number[] | readonly Covariance[] | undefined
}

type Place = ArrayLike<number>

/** A covariance function ready to compute with: hyperparameters read and checked once, for a number of axes. */
export interface BoundKernel {
  /** Paths of the positive hyperparameters, such as `variance`, `lengthscale.1`, `children.0.period`: the order of `gradient`. */
  readonly paths: readonly string[]
  /** k(x, x), what f(x) varies by before any data. */
  readonly variance: (x: Place) => number
  /** Covariances between x and other evaluations. Two evaluations at the same place are still two: white noise does not connect them. */
  readonly row: (x: Place, others: Points, out: Float64Array) => Float64Array
  /** k(a, b). `same`: one evaluation with itself. */
  readonly value: (a: Place, b: Place, same: boolean) => number
  /** The same value, and its derivatives by the logarithm of each hyperparameter into `out` from `offset` on. */
  readonly gradient: (a: Place, b: Place, same: boolean, out: Float64Array, offset: number) => number
  /** The same value of k(x, z), and its derivatives by the coordinates of x, with z held, into `out`. */
  readonly placeGradient: (x: Place, z: Place, same: boolean, out: Float64Array) => number
}

/** A hyperparameter of a kernel beyond its variance and length-scales. */
export interface Shape {
  readonly path: string
  readonly name: string
  readonly symbol: string
  /** What it does, in one sentence for people. */
  readonly meaning: string
  /** A value to start from. */
  readonly initial: number
  readonly range: readonly [number, number]
  /** Whether it is a distance along the axes: `initial` and `range` are then in widths of them. */
  readonly isDistance?: true
}

/** A covariance function of the prior. */
export interface Kernel {
  readonly id: string
  readonly name: string
  /** The formula, in TeX; r = |x − x′|/ℓ. */
  readonly tex: string
  readonly source: string
  /** What a function drawn from this prior looks like. */
  readonly character: string
  /** What its length-scale is measured along: the axes, one for all or one for each; nothing, as it has no unit; null without one. */
  readonly lengthscale: 'axes' | 'nothing' | null
  readonly shapes: readonly Shape[]
  /** Reads and checks the hyperparameters, for a number of inputs. Throws RangeError with the offending one. */
  readonly bind: (covariance: Covariance, dim: number) => BoundKernel
}
