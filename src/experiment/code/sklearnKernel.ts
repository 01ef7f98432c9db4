import { findKernel } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import { list, number } from './python'

/** A kernel tree in Python, and what it needs: names of scikit-learn, and classes of our own where scikit-learn has none. */
export interface SklearnKernel {
  readonly expression: string
  readonly imports: readonly string[]
  readonly classes: readonly string[]
}

const FIXED = '"fixed"'
const NU: Readonly<Record<string, string>> = { matern12: '0.5', matern32: '1.5', matern52: '2.5' }

/** Between which values hyperparameters may be fitted, by their paths in a kernel tree; what is absent is held. */
export type Bounds = Readonly<Record<string, readonly [number, number]>>

/**
 * The same covariance function for `sklearn.gaussian_process`, its hyperparameters held, or to be fitted within bounds. What scikit-learn lacks, a rational quadratic kernel with
 * a length-scale an axis and a periodic one of several inputs, becomes a class in the program.
 *
 * @param dim how many coordinates the surrogate sees
 */
export function sklearnKernel(covariance: Covariance, dim: number, bounds: Bounds = {}, prefix = ''): SklearnKernel {
  const { kind, children } = covariance
  if (!children) return leaf(covariance, dim, (path) => written(bounds, `${prefix}${path}`))
  const parts = children.map((child, i) => ({ child, ...sklearnKernel(child, dim, bounds, `${prefix}children.${i}.`) }))
  const isProduct = kind === 'product'
  return {
    expression: parts
      .map(({ child, expression }) => (isProduct && child.kind === 'sum' ? `(${expression})` : expression))
      .join(isProduct ? ' * ' : ' + '),
    imports: parts.flatMap(({ imports }) => imports),
    classes: parts.flatMap(({ classes }) => classes),
  }
}

const pair = ([low, high]: readonly [number, number]): string => `(${number(low)}, ${number(high)})`

/** The bounds of one hyperparameter, or of its parts, as scikit-learn takes them. */
function written(bounds: Bounds, path: string): string {
  const own = bounds[path]
  if (own) return pair(own)
  const parts = Object.keys(bounds).filter((each) => each.startsWith(`${path}.`))
  return parts.length > 0 ? list(parts.map((each) => pair(bounds[each]!))) : FIXED
}

function leaf(covariance: Covariance, dim: number, within: (path: string) => string): SklearnKernel {
  const { kind, variance } = covariance
  const at = (path: string) => number(Number(covariance[path]))
  const scaled = (inner: string, name: string | null, own: readonly string[] = []): SklearnKernel => ({
    expression: `ConstantKernel(${at('variance')}, ${within('variance')}) * ${inner}`,
    imports: ['ConstantKernel', ...(name ? [name] : [])],
    classes: own,
  })
  const lengthscales = [covariance.lengthscale ?? 1].flat().map(Number)
  const isEach = new Set(lengthscales).size > 1 || (lengthscales.length > 1 && within('lengthscale') !== FIXED)
  const length = isEach ? list(lengthscales.map(number)) : number(lengthscales[0]!)
  const along = single(within('lengthscale'), lengthscales.length)
  switch (kind) {
    case 'rbf':
      return scaled(`RBF(${length}, ${along})`, 'RBF')
    case 'matern12':
    case 'matern32':
    case 'matern52':
      return scaled(`Matern(${length}, ${along}, nu=${NU[kind]})`, 'Matern')
    case 'rq':
      return isEach
        ? scaled(`RationalQuadraticEachAxis(${length}, ${at('alpha')})`, 'Kernel', ['RationalQuadraticEachAxis'])
        : scaled(`RationalQuadratic(${length}, ${at('alpha')}, ${along}, ${within('alpha')})`, 'RationalQuadratic')
    case 'periodic':
      return dim > 1
        ? scaled(`PeriodicEachAxis(${length}, ${at('period')})`, 'Kernel', ['PeriodicEachAxis'])
        : scaled(`ExpSineSquared(${length}, ${at('period')}, ${along}, ${within('period')})`, 'ExpSineSquared')
    case 'linear':
      return scaled(`DotProduct(${at('sigma0')}, ${within('sigma0')})`, 'DotProduct')
    case 'constant':
      return {
        expression: `ConstantKernel(${number(Number(variance))}, ${within('variance')})`,
        imports: ['ConstantKernel'],
        classes: [],
      }
    case 'white':
      return {
        expression: `WhiteKernel(${number(Number(variance))}, ${within('variance')})`,
        imports: ['WhiteKernel'],
        classes: [],
      }
    default:
      throw new RangeError(`The kernel ${findKernel(kind).name} is not written for scikit-learn.`)
  }
}

/** Bounds of one number, where they were written as a list of one. */
const single = (bounds: string, count: number): string => (count === 1 ? bounds.replace(/^\[(.*)\]$/, '$1') : bounds)

/** A kernel that scikit-learn has not, its hyperparameters held. */
const held = (name: string, argument: string, says: string, covariance: string): string => `class ${name}(Kernel):
    """${says}"""

    def __init__(self, length_scale, ${argument}):
        self.length_scale, self.${argument} = length_scale, ${argument}

    def __call__(self, X, Y=None, eval_gradient=False):
        difference = X[:, None, :] - (X if Y is None else Y)[None, :, :]
        K = ${covariance}
        return (K, np.empty((*K.shape, 0))) if eval_gradient else K

    def diag(self, X):
        return np.ones(len(X))

    def is_stationary(self):
        return True`

/** The classes that a kernel needs beside scikit-learn's own, by their names. */
export const OWN_CLASSES: Readonly<Record<string, string>> = {
  RationalQuadraticEachAxis: held(
    'RationalQuadraticEachAxis',
    'alpha',
    'scikit-learn has this kernel with one length-scale for all axes only.',
    '(1 + ((difference / self.length_scale) ** 2).sum(axis=-1) / (2 * self.alpha)) ** -self.alpha',
  ),
  PeriodicEachAxis: held(
    'PeriodicEachAxis',
    'period',
    'One factor an axis; scikit-learn has a periodic function of the distance, which is another kernel.',
    'np.exp(-2 / self.length_scale**2 * (np.sin(np.pi / self.period * difference) ** 2).sum(axis=-1))',
  ),
}
