import type { Browser, CDPSession, Page } from '@playwright/test'
import { type Document, defaultDocument } from '../src/experiment/document'
import { encodeLink } from '../src/experiment/link'
import { encodeRace } from '../src/experiment/raceDocument'
import { defaultSetup } from '../src/experiment/setup'
import type { ProblemId } from '../src/problems'
import { smallRace } from './race'

/** Rounds of running and resetting. */
const ROUNDS = 16

/** What is run in a room, and how it is put back. */
interface Place {
  readonly name: string
  /** Leaves the room without results: another experiment each round, or the same one started over. */
  readonly reset: (page: Page, round: number) => Promise<void>
  readonly run: (page: Page) => Promise<void>
}

/** Runs and resets a room many times over in one page; resolves to the heap in use after each reset, in bytes, garbage collected. */
export async function heapAfterReset(browser: Browser, app: string, { reset, run }: Place): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const heap = await page.context().newCDPSession(page)
  await page.goto(app)
  const heaps: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    await reset(page, round)
    await run(page)
    await reset(page, round)
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
  const setup = defaultSetup(problem)
  const moment = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor()
  return {
    name,
    async reset(page, round) {
      const { view, ...rest } = defaultDocument()
      const document: Document = { ...rest, setup: { ...setup, seed: round }, actions: [], view: { ...view, at: 0 } }
      await visit(page, `#${await encodeLink(document)}`)
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
    async reset(page, round) {
      await visit(page, `#race.${await encodeRace({ ...smallRace, firstSeed: round * smallRace.seeds })}`)
      await page.getByRole('button', { name: 'Start the race' }).waitFor()
    },
    async run(page) {
      await page.getByRole('button', { name: 'Start the race' }).click()
      const status = page.getByRole('region', { name: 'The race', exact: true }).getByRole('paragraph').first()
      await status.filter({ hasText: 'Finished' }).waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'Taxi fares, the guess',
    async reset(page, round) {
      await visit(page, '#taxi/guess')
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('small')
      const seed = page.getByRole('textbox', { name: 'Seed', exact: true })
      // Another seed forgets what was trained.
      for (const value of [0, round]) {
        await seed.fill(String(value))
        await seed.press('Enter')
      }
      await page.getByRole('button', { name: 'Train the guess' }).waitFor()
    },
    async run(page) {
      await page.getByRole('button', { name: 'Train the guess' }).click()
      await page.getByRole('button', { name: 'Train again' }).waitFor({ timeout: 120_000 })
    },
  },
]
