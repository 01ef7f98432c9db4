// npm run kernels: compiles assembly/kernels.ts into src/training/kernelBytes.ts. A test compares them byte for byte.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'
import { giveUp, root } from './run.mjs'

/** The text of the module that carries the compiled kernels. */
export async function compiledKernels() {
  const files = new Map()
  const { error, stderr } = await asc.main(
    [
      'assembly/kernels.ts',
      '--outFile',
      'kernels.wasm',
      '--runtime',
      'stub',
      '--noAssert',
      '-O3',
      '--enable',
      'simd',
      '--initialMemory',
      '1',
      '--baseDir',
      root,
    ],
    { writeFile: (name, contents) => void files.set(name, contents) },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  const base64 = Buffer.from(files.get('kernels.wasm')).toString('base64')
  const lines = base64.match(/.{1,120}/g).map((line) => `  '${line}'`)
  return `// Compiled from assembly/kernels.ts by \`npm run kernels\`; do not edit.\nexport const KERNEL_BYTES =\n${lines.join(' +\n')}\n`
}

if (process.argv[1]?.endsWith('kernels.mjs')) {
  compiledKernels().then((text) => {
    writeFileSync(join(root, 'src', 'training', 'kernelBytes.ts'), text)
    console.log('src/training/kernelBytes.ts is written.')
  }, giveUp)
}
