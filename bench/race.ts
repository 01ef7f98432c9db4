import type { Browser } from '@playwright/test'
import { defaultInitialPoints } from '../src/experiment/race'
import { encodeRace, type RaceDocument } from '../src/experiment/raceDocument'
import { bayesianContestant } from '../src/experiment/racePresets'
import { findProblem } from '../src/problems'

const document: RaceDocument = {
  problem: 'branin',
  searches: [{ name: 'Grid', kind: 'grid' }, { name: 'Random', kind: 'random' }, bayesianContestant('BO')],
  budget: 25,
  noise: 0,
  firstSeed: 1,
  seeds: 100,
  view: { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8, target: 0.1 },
}

/** Places chosen by a model in this race. */
const SUGGESTIONS = document.seeds * (document.budget - defaultInitialPoints(findProblem(document.problem)))

/** A task longer than this holds up a frame that a reader would notice. */
const LONG_TASK_MS = 50

/**
 * Races 100 seeds of grid, random search and Bayesian optimization with maximum likelihood on Branin in the room itself.
 *
 * @param cores how many cores the page is told of; all there are when left out
 */
export async function raceInRoom(browser: Browser, app: string, cores?: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  if (cores) await page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => ${cores} })`)
  await page.goto(`${app}#race.${await encodeRace(document)}`)
  const start = page.getByRole('button', { name: 'Start the race' })
  await start.waitFor()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  const status = page.getByRole('region', { name: 'The race', exact: true }).getByRole('paragraph').first()
  const workers = Number(/on (\d+) worker/.exec((await status.textContent()) ?? '')?.[1])
  await browser.startTracing(page, { categories: ['toplevel'] })
  const from = performance.now()
  await start.click()
  await status.filter({ hasText: 'Finished' }).waitFor({ timeout: 600_000 })
  const seconds = (performance.now() - from) / 1000
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  await page.close()
  return {
    workers,
    seconds,
    perSecond: SUGGESTIONS / seconds,
    longTasks: tasks.filter((duration) => duration > LONG_TASK_MS),
    longestCpu: longestTask(trace.traceEvents),
  }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
  /** CPU time of the thread, in microseconds. */
  readonly tdur?: number
}

/** Milliseconds of CPU of the longest task on a page's main thread: what it takes when nobody else wants the core. */
function longestTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread))
  return Math.max(0, ...events.flatMap((event) => (main.has(thread(event)) && event.tdur ? event.tdur / 1000 : [])))
}
