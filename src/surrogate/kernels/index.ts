import { constant } from './constant'
import type { Kernel } from './kernel'
import { linear } from './linear'
import { matern12 } from './matern12'
import { matern32 } from './matern32'
import { matern52 } from './matern52'
import { KernelError } from './parameters'
import { periodic } from './periodic'
import { rationalQuadratic } from './rationalQuadratic'
import { rbf } from './rbf'
import { white } from './white'

/** Every kernel, in menu order. A new one is one file and one entry here. */
export const kernels = [
  matern52,
  matern32,
  matern12,
  rbf,
  rationalQuadratic,
  periodic,
  linear,
  constant,
  white,
] as const satisfies readonly Kernel[]

export const kernelIds = kernels.map(({ id }) => id)

const byId = new Map<string, Kernel>(kernels.map((kernel) => [kernel.id, kernel]))

/** Throws KernelError for an unknown id. */
export function findKernel(id: string): Kernel {
  const kernel = byId.get(id)
  if (!kernel) throw new KernelError('kind', `There is no kernel called "${id}".`)
  return kernel
}
