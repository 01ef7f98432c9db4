// npm run test:python: what leaves for Python is tried with its libraries, where they are installed. No part of npm test.
import { execFileSync } from 'node:child_process'
import { giveUp, tool } from './run.mjs'

/** Debian's own first: the `python3` of a version manager seldom has the packages. */
const CANDIDATES = [process.env.PYTHON, '/usr/bin/python3', 'python3'].filter(Boolean)
const PACKAGES = {
  sklearn: 'scikit-learn (Debian: python3-sklearn)',
  optuna: 'Optuna (Debian: python3-optuna)',
  bayes_opt: 'bayes_opt 3 (pip install bayesian-optimization)',
}

function versionOf(python, name) {
  try {
    const program = `import ${name}; print(${name}.__version__)`
    return execFileSync(python, ['-W', 'ignore', '-c', program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

async function testPython() {
  const found = CANDIDATES.map((python) => ({
    python,
    versions: Object.keys(PACKAGES).map((name) => versionOf(python, name)),
  }))
  const most = found.reduce((best, each) =>
    each.versions.filter(Boolean).length > best.versions.filter(Boolean).length ? each : best,
  )
  console.log(`Python: ${most.python}`)
  Object.values(PACKAGES).forEach((says, i) => {
    console.log(most.versions[i] ? `  ${says}: ${most.versions[i]}` : `  ${says}: not installed, so its tests are skipped.`)
  })
  return tool('vitest/vitest.mjs', ['run', '--config', 'python.config.ts'], { env: { PYTHON: most.python } })
}

testPython().then((code) => process.exit(code), giveUp)
