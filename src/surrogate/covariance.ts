import { findKernel } from './kernels'
import type { BoundKernel, Covariance } from './kernels/kernel'
import { KernelError, shown } from './kernels/parameters'

/** Binds a kernel tree for a number of axes. Throws KernelError saying where it is wrong: an unknown kind, a bad hyperparameter, no children. */
export function bindCovariance(covariance: Covariance, dim: number): BoundKernel {
  const { kind, children } = covariance
  if (kind !== 'sum' && kind !== 'product') return findKernel(kind).bind(covariance, dim)
  if (!Array.isArray(children) || children.length === 0)
    throw new KernelError('children', `A ${kind} of kernels needs at least one child.`)
  const parts = children.map((child, i) => bindChild(child, dim, `children.${i}`))
  const paths = parts.flatMap((part, i) => part.paths.map((path) => `children.${i}.${path}`))
  return (kind === 'sum' ? sum : product)(parts, paths, dim)
}

function bindChild(child: unknown, dim: number, at: string): BoundKernel {
  if (typeof child !== 'object' || child === null) throw new KernelError(at, `A kernel has a kind; ${shown(child)} has none.`)
  try {
    return bindCovariance(child as Covariance, dim)
  } catch (error) {
    if (error instanceof KernelError) throw new KernelError(`${at}.${error.path}`, error.message)
    throw error
  }
}

/** k₁ + k₂ + …: one function is the sum of independent ones. Source: Rasmussen & Williams (2006), §4.2.4. */
function sum(parts: readonly BoundKernel[], paths: readonly string[], dim: number): BoundKernel {
  const slope = new Float64Array(dim)
  return {
    paths,
    variance: (x) => parts.reduce((total, part) => total + part.variance(x), 0),
    row(x, others, out) {
      const own = new Float64Array(others.count)
      parts.forEach((part, p) => {
        part.row(x, others, p === 0 ? out : own)
        if (p > 0) for (let i = 0; i < own.length; i++) out[i]! += own[i]!
      })
      return out
    },
    value: (a, b, same) => parts.reduce((total, part) => total + part.value(a, b, same), 0),
    gradient(a, b, same, out, offset) {
      let total = 0
      let at = offset
      for (const part of parts) {
        total += part.gradient(a, b, same, out, at)
        at += part.paths.length
      }
      return total
    },
    placeGradient(x, z, same, out) {
      let total = 0
      out.fill(0)
      for (const part of parts) {
        total += part.placeGradient(x, z, same, slope)
        for (let d = 0; d < dim; d++) out[d]! += slope[d]!
      }
      return total
    },
  }
}

/** k₁ · k₂ · …. Each derivative is multiplied by the other factors. Source: Rasmussen & Williams (2006), §4.2.4. */
function product(parts: readonly BoundKernel[], paths: readonly string[], dim: number): BoundKernel {
  // Room for the factors, taken once: derivatives are asked for millions of times during a fit.
  const values = new Float64Array(parts.length)
  const slope = new Float64Array(dim)
  const exceptFor = (p: number) => {
    let total = 1
    for (let q = 0; q < values.length; q++) if (q !== p) total *= values[q]!
    return total
  }
  return {
    paths,
    variance: (x) => parts.reduce((total, part) => total * part.variance(x), 1),
    row(x, points, out) {
      const own = new Float64Array(points.count)
      parts.forEach((part, p) => {
        part.row(x, points, p === 0 ? out : own)
        if (p > 0) for (let i = 0; i < own.length; i++) out[i]! *= own[i]!
      })
      return out
    },
    value: (a, b, same) => parts.reduce((total, part) => total * part.value(a, b, same), 1),
    gradient(a, b, same, out, offset) {
      let at = offset
      for (let p = 0; p < parts.length; p++) {
        values[p] = parts[p]!.gradient(a, b, same, out, at)
        at += parts[p]!.paths.length
      }
      at = offset
      for (let p = 0; p < parts.length; p++) {
        const factor = exceptFor(p)
        for (const end = at + parts[p]!.paths.length; at < end; at++) out[at]! *= factor
      }
      return exceptFor(-1)
    },
    placeGradient(x, z, same, out) {
      out.fill(0)
      let total = 1
      for (const part of parts) {
        const value = part.placeGradient(x, z, same, slope)
        // The product rule, one factor at a time: (f g)′ = f′ g + f g′.
        for (let d = 0; d < dim; d++) out[d] = out[d]! * value + total * slope[d]!
        total *= value
      }
      return total
    },
  }
}
