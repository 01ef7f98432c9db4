// npm run floors: keeps the imports of src/ pointing down. An argument names another project folder, for the test of this script.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkFloors } from './floors.mjs'
import { giveUp, root } from './run.mjs'

// Fewer means that the check no longer sees the code, not that the code is clean.
const FEWEST_FILES = 20
const FEWEST_IMPORTS = 20

const project = process.argv[2] ?? root

function readSource() {
  const entries = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(project, path).split(sep).join('/'), readFileSync(path, 'utf8')]
    }),
  )
}

try {
  const { files, imports, violations } = checkFloors(readSource())
  for (const violation of violations) console.error(violation)
  console.log(`floors: ${files} files, ${imports} imports, ${violations.length} violations`)
  if (files < FEWEST_FILES || imports < FEWEST_IMPORTS)
    throw new Error('floors: too little to be all of src, so nothing is proven.')
  if (violations.length > 0) process.exitCode = 1
} catch (error) {
  giveUp(error)
}
