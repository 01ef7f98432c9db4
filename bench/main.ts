import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test'
import { NETWORKS } from '../src/casestudy/study'
import type { Document } from '../src/experiment/document'
import { exploreRoom } from '../src/experiment/exploreRoom'
import { encodeLink } from '../src/experiment/room'
import { RESULTS, scoresOfClass } from './classScores'
import { coldStartsOffline } from './coldStart'
import type { compareComputation } from './compute'
import { type Drag, dragMark, dragSlider } from './drag'
import { appendedObservation, posteriorOverGrid } from './engine'
import { clicksOnEmptyPage, paintsOfEmptyPage } from './floor'
import { timeBetweenPictures } from './frames'
import { classInRoom, raceInLesson, runsInLesson, STUDENTS } from './learning'
import { firstLoad } from './load'
import { heapAfterReset, PLACES } from './memory'
import { raceInRoom } from './race'
import { functionsScenario, OBSERVATIONS, OBSERVATIONS_ON_PLANE, planeScenario, scenario } from './scenario'
import { timeSteps } from './stepping'
import { suggestionAtThirty } from './suggestion'
import { trainHere, trainInRoom } from './training'

interface Addresses {
  readonly executablePath: string
  /** The production build. */
  readonly app: string
  /** The sources, compiled on demand. */
  readonly sources: string
}

/** What can be measured, by the name one asks for it. */
const SECTIONS: Record<string, (browser: Browser, addresses: Addresses) => Promise<void> | void> = {
  load: reportLoad,
  drag: (browser, { app }) => reportModelDrag(browser, app),
  landscape: (browser, { app }) => reportLandscape(browser, app),
  maps: (browser, { app }) => reportMaps(browser, app),
  pictures: (browser, { app }) => reportPictures(browser, app),
  computation: (browser, { sources }) => reportComputation(browser, sources),
  engine: reportEngine,
  suggestion: reportSuggestion,
  race: (browser, { app }) => reportRace(browser, app),
  class: (browser, { app }) => reportClass(browser, app),
  learning: (browser, { app }) => reportLearning(browser, app),
  training: (browser, { app }) => reportTraining(browser, app),
  memory: (browser, { app }) => reportMemory(browser, app),
}

/** Measures the sections asked for, or all of them. Throws an Error that lists them when there is no such section. */
export async function main(addresses: Addresses, asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in SECTIONS))
  if (unknown) throw new Error(`There is no section “${unknown}”: choose among ${Object.keys(SECTIONS).join(', ')}.`)
  const browser = await chromium.launch(launchOptions(addresses))
  try {
    for (const [name, report] of Object.entries(SECTIONS))
      if (asked.length === 0 || asked.includes(name)) await report(browser, addresses)
  } finally {
    await browser.close()
  }
}

const launchOptions = ({ executablePath }: Addresses): LaunchOptions => ({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

async function openWorkbench(browser: Browser, app: string, document: Document): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  await page.goto(`${app}#${await encodeLink(exploreRoom, document)}`)
  await page.getByRole('heading', { name: `after ${document.view.at} evaluations` }).waitFor()
  return page
}

const VISITS = 9

async function reportLoad(browser: Browser, addresses: Addresses): Promise<void> {
  const { app } = addresses
  const loads = []
  for (let visit = 0; visit < VISITS; visit++) loads.push(await firstLoad(browser, app))
  console.log(`\nFirst load, nothing cached, with the font, compressed as the preview server sends it; ${VISITS} visits`)
  console.log(`  over the network   ${(loads[0]!.bytes / 1024).toFixed(0)} KB`)
  console.log(`  first words        ${quantiles(loads.map(({ firstWords }) => firstWords))}`)
  console.log(`  interactive        ${quantiles(loads.map(({ interactive }) => interactive))}`)
  const starts = await coldStartsOffline(launchOptions(addresses), app, VISITS)
  console.log(`Without a network after one visit, the browser just started; ${VISITS} starts`)
  console.log(`  to the first step  ${quantiles(starts)}`)
}

async function reportModelDrag(browser: Browser, app: string): Promise<void> {
  const page = await openWorkbench(browser, app, scenario())
  const drag = await dragSlider(page, 'Length-scale')
  await page.close()
  console.log(`\nDragging "Length-scale" with ${OBSERVATIONS} observations, production build, Chromium ${browser.version()}`)
  await reportDrag(browser, drag)
  await reportFunctions(browser, app)
}

async function reportFunctions(browser: Browser, app: string): Promise<void> {
  const page = await openWorkbench(browser, app, functionsScenario())
  await page.getByRole('button', { name: 'Hold still' }).waitFor()
  const gaps = await timeBetweenPictures(page, '.functions-curve')
  console.log(`Functions drawn from the posterior there, moving`)
  console.log(`  picture to picture ${quantiles(gaps)}   (${gaps.length} pictures)`)
  await page.getByRole('button', { name: 'Hold still' }).click()
  console.log(`Dragging "Length-scale" beneath them, held still`)
  const drag = await dragSlider(page, 'Length-scale')
  await page.close()
  await reportDrag(browser, drag)
}

/** What a frame of a screen that shows sixty a second leaves for a repaint. */
const FRAME_MS = 1000 / 60

async function reportDrag(browser: Browser, { paints, work, moves }: Drag): Promise<void> {
  console.log(`  pointer to paint   ${quantiles(paints)}   (${paints.length} repaints of ${moves} pointer moves)`)
  const within = work.filter((time) => time <= FRAME_MS).length / work.length
  console.log(
    `  work of a repaint  ${quantiles(work)}   (${(100 * within).toFixed(0)} % within a frame of ${FRAME_MS.toFixed(1)} ms)`,
  )
  reportFloor(paints, await paintsOfEmptyPage(browser))
}

/** The same on a page that has nothing to do, measured at once: what of it is the machine's. */
function reportFloor(paints: readonly number[], floor: readonly number[]): void {
  const ratio = (q: number) => (quantile(paints, q) / quantile(floor, q)).toFixed(2)
  console.log(`  an empty page      ${quantiles(floor)}   ratio p50 ${ratio(0.5)}×   p95 ${ratio(0.95)}×`)
}

async function reportPictures(browser: Browser, app: string): Promise<void> {
  const document = scenario()
  const page = await openWorkbench(browser, app, { ...document, view: { ...document.view, pictures: ['covariance'] } })
  await page.getByRole('application', { name: 'Covariance of two places' }).waitFor()
  const cursor = page.getByRole('slider', { name: 'Cursor x', exact: true })
  const drag = await dragMark(page, cursor, page.getByRole('slider', { name: 'Look at x' }))
  await page.close()
  console.log(`\nBivariate cursor: dragging x with ${OBSERVATIONS} observations, covariance and bivariate slice beside the plot`)
  await reportDrag(browser, drag)
}

async function reportMaps(browser: Browser, app: string): Promise<void> {
  const page = await openWorkbench(browser, app, planeScenario('hand'))
  const drag = await dragSlider(page, 'Length-scale ℓ₁')
  await page.close()
  console.log(`\nDragging "Length-scale ℓ₁" with ${OBSERVATIONS_ON_PLANE} observations and four maps`)
  await reportDrag(browser, drag)
  const unchanged = await openWorkbench(browser, app, planeScenario('hand'))
  const exploration = await dragSlider(unchanged, 'Exploration ξ')
  await unchanged.close()
  console.log(`Dragging "Exploration ξ" there, which conditions nothing anew`)
  await reportDrag(browser, exploration)
  for (const fit of ['hand', 'mle'] as const) await reportSteps(browser, app, fit)
}

async function reportLandscape(browser: Browser, app: string): Promise<void> {
  const { view, ...run } = scenario()
  const page = await openWorkbench(browser, app, { ...run, view: { ...view, pictures: ['landscape'] } })
  const panel = page.getByRole('region', { name: 'Likelihood landscape' })
  const dot = panel.getByRole('slider', { name: 'Settings in force' })
  await dot.waitFor()
  const drag = await dragMark(page, dot, panel)
  await page.close()
  console.log(`\nDragging the landscape dot with ${OBSERVATIONS} observations`)
  await reportDrag(browser, drag)
}

async function reportSteps(browser: Browser, app: string, fit: 'hand' | 'mle'): Promise<void> {
  const steps: number[] = []
  for (let visit = 0; visit < 6; visit++) {
    const stepping = await openWorkbench(browser, app, planeScenario(fit))
    // The first step of a visit meets code that was never run.
    steps.push(...(await timeSteps(stepping, 5, OBSERVATIONS_ON_PLANE)).slice(1))
    await stepping.close()
  }
  console.log(
    `Stepping there from n = ${OBSERVATIONS_ON_PLANE} on, ${fit === 'hand' ? 'set by hand' : 'with maximum likelihood'}, maps of 96 × 96 cells at rest`,
  )
  console.log(`  click to paint     ${quantiles(steps)}   (${steps.length} steps)`)
  reportFloor(steps, await clicksOnEmptyPage(browser, steps.length))
}

function quantile(times: readonly number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!
}

const quantiles = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(1)} ms   p95 ${quantile(times, 0.95).toFixed(1)} ms`

async function reportComputation(browser: Browser, sources: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${sources}bench/blank.html`)
  // As text: the browser imports the module, and nothing compiles the call on the way.
  const result = (await page.evaluate(
    `import('${sources}bench/compute.ts').then(({ compareComputation }) => compareComputation())`,
  )) as ReturnType<typeof compareComputation>
  const row = (name: string, ours: number, generic: number) =>
    console.log(
      `  ${name.padEnd(34)} ${ours.toFixed(3).padStart(8)} ms   ml-matrix ${generic.toFixed(3).padStart(8)} ms   ratio ${(generic / ours).toFixed(1)}×`,
    )
  console.log(
    `\nThe computation behind it in the same browser: ${result.observations} observations, ${result.places} places; median; generic solve of ml-matrix as baseline`,
  )
  row('posterior at the moment shown', result.ours, result.generic)
  row('every moment of the run, with EI', result.everyMoment, result.everyMomentGeneric)
  console.log(`  largest difference between the two: ${result.difference.toExponential(1)}`)
  await page.close()
}

const ms = (value: number) => `${value.toFixed(2).padStart(8)} ms`

function reportEngine(): void {
  console.log(`\nThe engine in Node ${process.version}, two dimensions, 10,000 places; medians`)
  const sizes = [25, 50, 100, 200, 400]
  const grids = sizes.map((n) => ({ n, ...posteriorOverGrid(n) }))
  for (const { n, ours, generic } of grids)
    console.log(
      `  posterior, n = ${String(n).padEnd(4)}          ${ms(ours)}${generic === null ? '' : `   ml-matrix ${ms(generic)}   ratio ${(generic / ours).toFixed(1)}×`}`,
    )
  const appends = sizes.map((n) => ({ n, ...appendedObservation(n) }))
  for (const { n, appended, rebuilt } of appends)
    console.log(
      `  one observation more, n = ${String(n).padEnd(4)}${ms(appended)}   rebuilt ${ms(rebuilt)}     ratio ${(rebuilt / appended).toFixed(1)}×`,
    )
  const growth = (first: number, last: number) => (Math.log(last / first) / Math.log(sizes.at(-1)! / sizes[0]!)).toFixed(2)
  console.log(
    `  growth from n = 25 to 400 (log–log slope): posterior ${growth(grids[0]!.ours, grids.at(-1)!.ours)}, one observation more ${growth(appends[0]!.appended, appends.at(-1)!.appended)}`,
  )
}

function reportSuggestion(): void {
  const { seconds, fit } = suggestionAtThirty()
  console.log(`\nOne suggestion of the default search at n = 30 in two dimensions (Branin), CPU seconds in Node`)
  console.log(
    `  fit and search ${seconds.toFixed(4)} s (of which the fit ${fit.toFixed(4)} s); measured elsewhere: bayes_opt 0.12, scikit-optimize 0.16, Optuna GP 0.12`,
  )
}

async function reportLearning(browser: Browser, app: string): Promise<void> {
  console.log('\nIn the room Learn: the longest task of the main thread, 50 ms at most on an idle machine')
  for (const [name, work] of [
    ['where 100 runs of two searches end, in a lesson', await runsInLesson(browser, app)],
    ['a race of three searches, 40 seeds, in a lesson', await raceInLesson(browser, app)],
    [`the view of a class, ${STUDENTS} files at once`, await classInRoom(browser, app)],
  ] as const)
    console.log(
      `  ${name.padEnd(50)} ${work.longestCpu.toFixed(0)} ms of CPU   over 50 ms by the clock: ${work.longTasks.map((time) => `${time.toFixed(0)} ms`).join(', ') || 'none'}`,
    )
}

async function reportRace(browser: Browser, app: string): Promise<void> {
  console.log('\nA race in the browser: 100 seeds × {grid, random, BO with MLE} × 25 evaluations on Branin, drawn while it runs')
  for (const cores of [1, undefined]) {
    const { workers, seconds, perSecond, longTasks, longestCpu } = await raceInRoom(browser, app, cores)
    const most = longTasks.length > 0 ? `, the longest ${Math.max(...longTasks).toFixed(0)} ms` : ''
    console.log(
      `  ${workers} ${workers === 1 ? 'worker ' : 'workers'}   ${seconds.toFixed(1)} s   ${perSecond.toFixed(0)} suggestions a second   main-thread tasks over 50 ms: ${longTasks.length}${most} (most CPU of one: ${longestCpu.toFixed(0)} ms)`,
    )
  }
}

async function reportClass(browser: Browser, app: string): Promise<void> {
  const { milliseconds, longTasks, longestCpu } = await scoresOfClass(browser, app)
  console.log(`\nThe results of a class, ${RESULTS} pasted rows, each played again and drawn`)
  console.log(
    `  ${milliseconds.toFixed(0)} ms   main-thread tasks over 50 ms: ${longTasks.length} (most CPU of one: ${longestCpu.toFixed(0)} ms)`,
  )
}

async function reportTraining(browser: Browser, app: string): Promise<void> {
  console.log(
    '\nTraining a network once, in the room with its worker; and the same in Node against blocked loops of plain JavaScript',
  )
  for (const network of ['article', 'small'] as const) {
    const { workerSeconds, processCpu, longTasks, longestCpu, mebibytes } = await trainInRoom(browser, app, network)
    const { seconds, ratio } = await trainHere(network)
    console.log(`  ${NETWORKS[network].name}, ${NETWORKS[network].epochs} epochs`)
    console.log(
      `    in the browser's worker ${workerSeconds.toFixed(2)} s (the whole page ${processCpu.toFixed(2)} CPU s)   peak memory +${mebibytes.toFixed(0)} MiB   main-thread tasks over 50 ms: ${longTasks.length} (most CPU of one: ${longestCpu.toFixed(0)} ms)`,
    )
    console.log(
      `    in Node ${seconds.toFixed(2)} CPU s   plain JavaScript ${(seconds * ratio).toFixed(2)} CPU s   ratio ${ratio.toFixed(1)}×`,
    )
  }
}

async function reportMemory(browser: Browser, app: string): Promise<void> {
  console.log('\nHeap of the page after a reset, garbage collected: a run and a reset, round after round in one page')
  for (const place of PLACES) {
    const heaps = await heapAfterReset(browser, app, place)
    const [first, middle, last] = [heaps[0]!, heaps[Math.floor(heaps.length / 2)]!, heaps.at(-1)!]
    const perRound = (last - middle) / (heaps.length - 1 - Math.floor(heaps.length / 2)) / 1024
    console.log(
      `  ${place.name.padEnd(24)} growth per round ${perRound.toFixed(1).padStart(7)} KB   ${heaps.length} rounds   ${(last / first).toFixed(2)}× the heap after the first reset (${(first / 2 ** 20).toFixed(1)} MiB)`,
    )
  }
}
