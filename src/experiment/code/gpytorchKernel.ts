import type { Covariance } from '../../surrogate/kernels/kernel'
import { list, number } from './python'

/** A kernel tree for GPyTorch: an expression of the functions in `KERNELS`, and what could not be said in it. */
export interface GpytorchKernel {
  readonly expression: string
  readonly used: readonly string[]
  /** Variance of white noise, which is not a kernel there: it belongs to the noise. */
  readonly white: number
  readonly differs: readonly string[]
}

const NU: Readonly<Record<string, string>> = { matern12: '0.5', matern32: '1.5', matern52: '2.5' }

export function gpytorchKernel(covariance: Covariance, isProduct = false): GpytorchKernel {
  const { kind, children, variance } = covariance
  if (children) {
    const parts = children.map((child) => gpytorchKernel(child, kind === 'product'))
    const said = parts.filter(({ expression }) => expression !== '')
    const joined = said.map(({ expression }) => expression).join(kind === 'sum' ? ' + ' : ' * ')
    return {
      expression: isProduct && kind === 'sum' && said.length > 1 ? `(${joined})` : joined,
      used: parts.flatMap(({ used }) => used),
      white: kind === 'sum' ? parts.reduce((sum, { white }) => sum + white, 0) : 0,
      differs: parts.flatMap(({ differs }) => differs),
    }
  }
  const at = (path: string) => number(Number(covariance[path]))
  const length = list([covariance.lengthscale ?? 1].flat().map((value) => number(Number(value))))
  const of = (name: string, ...args: readonly string[]): GpytorchKernel => ({
    expression: `${name}(${[at('variance'), ...args].join(', ')})`,
    used: [name],
    white: 0,
    differs: [],
  })
  switch (kind) {
    case 'white':
      return {
        expression: '',
        used: [],
        white: isProduct ? 0 : Number(variance),
        differs: [
          isProduct
            ? 'White noise as a factor has no equivalent in GPyTorch: it is left out.'
            : 'White noise is no kernel of GPyTorch: its variance is added to the noise, so that the s.d. of f is without it.',
        ],
      }
    case 'rbf':
      return of('rbf', length)
    case 'rq':
      return of('rational_quadratic', length, at('alpha'))
    case 'periodic':
      return of('periodic', at('lengthscale'), at('period'))
    case 'linear':
      return of('linear', at('sigma0'))
    case 'constant':
      return of('constant')
    default:
      if (!NU[kind]) throw new RangeError(`The kernel “${kind}” is not written for GPyTorch.`)
      return of('matern', length, NU[kind])
  }
}

/** A kernel of GPyTorch with its hyperparameters set. */
export const KERNELS: Readonly<Record<string, string>> = {
  matern: `def matern(variance, lengthscale, nu):
    kernel = gpytorch.kernels.MaternKernel(nu=nu, ard_num_dims=len(lengthscale) if len(lengthscale) > 1 else None)
    return scaled(variance, kernel, lengthscale=torch.tensor(lengthscale, **DOUBLE))`,
  rbf: `def rbf(variance, lengthscale):
    kernel = gpytorch.kernels.RBFKernel(ard_num_dims=len(lengthscale) if len(lengthscale) > 1 else None)
    return scaled(variance, kernel, lengthscale=torch.tensor(lengthscale, **DOUBLE))`,
  rational_quadratic: `def rational_quadratic(variance, lengthscale, alpha):
    kernel = gpytorch.kernels.RQKernel(ard_num_dims=len(lengthscale) if len(lengthscale) > 1 else None)
    return scaled(variance, kernel, lengthscale=torch.tensor(lengthscale, **DOUBLE), alpha=torch.tensor(alpha, **DOUBLE))`,
  periodic: `def periodic(variance, lengthscale, period):
    # GPyTorch divides by the length-scale where others divide by its square.
    kernel = gpytorch.kernels.PeriodicKernel()
    return scaled(variance, kernel, lengthscale=torch.tensor(lengthscale**2, **DOUBLE), period_length=torch.tensor(period, **DOUBLE))`,
  linear: `def linear(variance, sigma0):
    slope = gpytorch.kernels.LinearKernel().to(**DOUBLE)
    slope.initialize(variance=torch.tensor(variance, **DOUBLE))
    return slope + constant(variance * sigma0**2) if sigma0 > 0 else slope`,
  constant: `def constant(variance):
    kernel = gpytorch.kernels.ConstantKernel().to(**DOUBLE)
    kernel.initialize(constant=torch.tensor(variance, **DOUBLE))
    return kernel`,
}

export const SCALED = `def scaled(variance, kernel, **hyperparameters):
    kernel = gpytorch.kernels.ScaleKernel(kernel).to(**DOUBLE)
    kernel.outputscale = variance
    kernel.base_kernel.initialize(**hyperparameters)
    return kernel`
