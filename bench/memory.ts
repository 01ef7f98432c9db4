import type { Browser, CDPSession, Page } from '@playwright/test'
import { type Document, defaultDocument } from '../src/experiment/document'
import { exploreRoom } from '../src/experiment/exploreRoom'
import { raceRoom } from '../src/experiment/raceRoom'
import { encodeLink } from '../src/experiment/room'
import { defaultSetup } from '../src/experiment/setup'
import type { ProblemId } from '../src/problems'
import { listed } from '../src/problems/source'
import { smallRace } from './race'

/** Rounds of running and resetting. */
const ROUNDS = 30

/** A busy machine may be slow. */
const PATIENCE_MS = 120_000

/** What is run in a room, and how it is put back. */
interface Place {
  readonly name: string
  /** Puts another experiment there, without results; its number is a seed. */
  readonly reset: (page: Page, number: number) => Promise<void>
  readonly run: (page: Page) => Promise<void>
}

/** Runs and resets a room many times over in one page; resolves to the heap in use after each reset, in bytes, garbage collected. */
export async function heapAfterReset(browser: Browser, app: string, { reset, run }: Place): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  page.setDefaultTimeout(PATIENCE_MS)
  const heap = await page.context().newCDPSession(page)
  await page.goto(app)
  const heaps: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    await reset(page, 2 * round)
    await run(page)
    await reset(page, 2 * round + 1)
    heaps.push(await weigh(heap))
  }
  await page.close()
  return heaps
}

/** Bytes in use on the page's own heap. What finalizers release is garbage of the next collection. */
async function weigh(heap: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await heap.send('HeapProfiler.collectGarbage')
  return (await heap.send('Runtime.getHeapUsage')).usedSize
}

const visit = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

function workbench(name: string, problem: ProblemId): Place {
  const setup = defaultSetup(listed(problem))
  const moment = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor()
  return {
    name,
    async reset(page, number) {
      const { view, ...rest } = defaultDocument()
      const document: Document = { ...rest, setup: { ...setup, seed: number }, actions: [], view: { ...view, at: 0 } }
      await visit(page, `#${await encodeLink(exploreRoom, document)}`)
      await moment(page, 'before any evaluation')
    },
    async run(page) {
      await page.getByRole('button', { name: 'Run to the end' }).click()
      await moment(page, `after ${setup.budget} evaluations`)
    },
  }
}

/** The rooms, and what is run in each. */
export const PLACES: readonly Place[] = [
  workbench('Explore, one input', 'forrester'),
  workbench('Explore, two inputs', 'branin'),
  {
    name: 'Race',
    async reset(page, number) {
      await visit(page, `#${await encodeLink(raceRoom, { ...smallRace, firstSeed: number * smallRace.seeds })}`)
      await page.getByRole('button', { name: 'Start the race' }).waitFor()
    },
    async run(page) {
      await page.getByRole('button', { name: 'Start the race' }).click()
      const status = page.getByRole('region', { name: 'The race', exact: true }).getByRole('paragraph').first()
      await status.filter({ hasText: 'Finished' }).waitFor()
    },
  },
  {
    name: 'Taxi fares, the guess',
    async reset(page, number) {
      await visit(page, '#taxi/guess')
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('small')
      const seed = page.getByRole('textbox', { name: 'Seed', exact: true })
      // Another seed forgets what was trained.
      await seed.fill(String(number))
      await seed.press('Enter')
      await page.getByRole('button', { name: 'Train the guess' }).waitFor()
    },
    async run(page) {
      await page.getByRole('button', { name: 'Train the guess' }).click()
      await page.getByRole('button', { name: 'Train again' }).waitFor()
    },
  },
]
