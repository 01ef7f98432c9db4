import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The Python whose packages are tried: `npm run test:python` looks for one and says which. */
export const PYTHON = process.env.PYTHON ?? 'python3'

const exits = (args: readonly string[]): boolean => {
  try {
    execFileSync(PYTHON, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether packages can be imported there. */
export const has = (...packages: readonly string[]): boolean => exits(['-c', `import ${packages.join(', ')}`])

/** A folder for files of one test, which is gone after it. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'where-next-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a program prints. Throws with what it says on the error stream. */
export const printedBy = (program: string, args: readonly string[] = []): string =>
  inFolder((folder) => {
    const file = join(folder, 'program.py')
    writeFileSync(file, program)
    return execFileSync(PYTHON, ['-W', 'ignore', file, ...args], { encoding: 'utf8', cwd: folder })
  })
