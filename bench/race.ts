import type { Browser } from '@playwright/test'
import { defaultInitialPoints } from '../src/experiment/race'
import type { RaceDocument } from '../src/experiment/raceDocument'
import { bayesianContestant } from '../src/experiment/racePresets'
import { raceRoom } from '../src/experiment/raceRoom'
import { encodeLink } from '../src/experiment/room'
import { listed, resolve } from '../src/problems/source'
import { watchMainThread } from './trace'

const document: RaceDocument = {
  source: listed('branin'),
  searches: [{ name: 'Grid', kind: 'grid' }, { name: 'Random', kind: 'random' }, bayesianContestant('BO')],
  budget: 25,
  noise: 0,
  firstSeed: 1,
  seeds: 100,
  view: { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8, target: 0.1 },
}

/** The same searches with less to do. */
export const smallRace: RaceDocument = { ...document, budget: 12, seeds: 10 }

/** Places chosen by a model in this race. */
const SUGGESTIONS = document.seeds * (document.budget - defaultInitialPoints(resolve(document.source)))

/**
 * Races 100 seeds of grid, random search and Bayesian optimization with maximum likelihood on Branin in the room itself.
 *
 * @param cores how many cores the page is told of; all there are when left out
 */
export async function raceInRoom(browser: Browser, app: string, cores?: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  if (cores) await page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => ${cores} })`)
  await page.goto(`${app}#${await encodeLink(raceRoom, document)}`)
  const start = page.getByRole('button', { name: 'Start the race' })
  await start.waitFor()
  const status = page.getByRole('region', { name: 'The race', exact: true }).getByRole('paragraph').first()
  const workers = Number(/on (\d+) worker/.exec((await status.textContent()) ?? '')?.[1])
  let seconds = 0
  const work = await watchMainThread(browser, page, async () => {
    const from = performance.now()
    await start.click()
    await status.filter({ hasText: 'Finished' }).waitFor({ timeout: 600_000 })
    seconds = (performance.now() - from) / 1000
  })
  await page.close()
  return { workers, seconds, perSecond: SUGGESTIONS / seconds, ...work }
}
