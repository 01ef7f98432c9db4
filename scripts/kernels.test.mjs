import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compiledKernels } from './kernels.mjs'
import { root } from './run.mjs'

it('the compiled kernels are those of their source, byte for byte', async () => {
  expect(readFileSync(join(root, 'src', 'training', 'kernelBytes.ts'), 'utf8')).toBe(await compiledKernels())
})
