// npm test: everything that must hold, from a fresh clone. Every step runs even when an earlier one failed,
// so one run shows all there is to repair. The last line is the count: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { install } from './install.mjs'
import { npmRun, root, tool } from './run.mjs'

const reports = join(root, 'node_modules', '.cache', 'where-next')
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')

const total = { passed: 0, failed: 0, skipped: 0 }
const failedSteps = []

/** What a runner's JSON report counted; nothing when it died before writing one. */
function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

const unitCount = () =>
  count(unitReport, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))

const e2eCount = () =>
  count(e2eReport, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }))

/** Runs one step. A step that fails without a failed test to show for it counts as one. Says whether it went well. */
async function step(name, work, counted = () => ({ passed: 0, failed: 0, skipped: 0 })) {
  console.log(`\n=== ${name}`)
  const ok = await work().then(
    (code) => !code,
    (error) => console.error(error.message),
  )
  const counts = counted()
  if (!ok && counts.failed === 0) counts.failed = 1
  for (const key of Object.keys(total)) total[key] += counts[key]
  if (counts.failed > 0) failedSteps.push(name)
  return counts.failed === 0
}

function runUnit() {
  return npmRun('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
}

function runE2e() {
  return tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport } })
}

/** The steps of `npm run check`, read from package.json so that there is one list of them. */
function checkSteps() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return scripts.check.split(' && ').map((command) => command.replace('npm run ', ''))
}

async function testAll() {
  if (!(await step('install', install))) return
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  const hasBrowser = await step('browser', async () => {
    process.env.CHROMIUM_PATH = await ensureBrowser()
    console.log(process.env.CHROMIUM_PATH)
  })
  // Beside one another, as none keeps two cores busy; each says what it found at its end.
  const quick = checkSteps().filter((name) => name !== 'unit')
  await Promise.all(quick.map((name) => step(name, () => npmRun(name))))
  await step('unit', runUnit, unitCount)
  // Not `npm run build`: it begins with the types, which have just been checked.
  const built = await step('build', () => tool('vite/bin/vite.js', ['build']))
  if (hasBrowser && built) await step('e2e', runE2e, e2eCount)
  else console.log('\nThe browser tests were not run.')
}

await testAll()
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
