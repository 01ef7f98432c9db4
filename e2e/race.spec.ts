import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import type { RaceResult, RaceSetup } from '../src/experiment/race'
import type { RaceDocument } from '../src/experiment/raceDocument'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { unpacked } from './links'
import { Race, smallRace } from './pages/Race'

const raceAt = (url: string) => unpacked(url) as unknown as RaceDocument | null

interface Answer {
  readonly searches: RaceResult[]
}

/** What `npm run headless -- race` answers. */
const headless = (setup: RaceSetup): Answer =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/headless.mjs', 'race'], {
      input: JSON.stringify(setup),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  )

/** What the room exports as JSON. */
async function exported(race: Race): Promise<{ setup: RaceSetup; searches: RaceResult[] }> {
  const [download] = await Promise.all([race.page.waitForEvent('download'), race.button('JSON').click()])
  return JSON.parse(await textOf(download))
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

async function violationsAtRest(page: Page): Promise<string[]> {
  // What explained the button that was clicked last is out of the way.
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toBeHidden()
  return violations(page)
}

test('a race is run, exported, read in its tables, opened run by run in Explore, and made longer', async ({ page, lab }) => {
  const race = new Race(page)
  await race.open()
  await race.start()
  await race.isFinished()
  await expect(race.status).toContainText('30 of 30 runs')

  // The same numbers as without a browser; another engine's exp and sin may round the last digit otherwise.
  const { setup, searches } = await exported(race)
  expect(setup).toMatchObject({ source: { kind: 'listed', id: 'branin' }, budget: 12, seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
  const random = headless(setup).searches[1]!.runs[0]!
  const { x, y } = searches[1]!.runs[0]!
  expect(x).toEqual(random.x)
  for (const [i, value] of y.entries()) expect(value).toBeCloseTo(random.y[i]!, 9)
  const [csv] = await Promise.all([page.waitForEvent('download'), race.button('CSV').click()])
  const [head, ...rows] = (await textOf(csv)).split('\n')
  expect(head).toBe('search,seed,#,x₁,x₂,value,best so far,simple regret')
  // A grid of 3 × 3 fits into 12 evaluations.
  expect(rows).toHaveLength(10 * (9 + 12 + 12))

  // A grid leaves nothing to chance.
  await expect(race.row('Grid').getByRole('cell').nth(1)).toContainText('always')
  await expect(race.row('BO').getByRole('cell').nth(1)).toContainText('–')
  await race.button('Evaluation ledger').click()
  const cells = (name: string) =>
    race.ledger
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell')
      .allTextContents()
  expect((await cells('Random'))[3]).toBe('0')
  expect(Number((await cells('BO'))[3]!.replace(',', ''))).toBeGreaterThan(7 * 1000)
  expect((await cells('BO'))[1]).toBe('12 min')

  // Two searches seed by seed, and the choice travels in the link.
  await race.button('Two compared').click()
  const compared = page.getByRole('region', { name: 'Two searches compared, scrollable' })
  await expect(compared).toContainText(/Of 10 seeds, BO ended better with \d+, Random with \d+\./)
  await expect(compared).toContainText(/Paired test \(signed-rank, exact for \d+ pairs\): p [=<] 0\.\d+\./)
  await expect(compared).toContainText(/Random needs [\d.]+ times the evaluations that BO needs \(median; 95 % interval/)
  await race.select('Second search compared').selectOption('Grid')
  await expect(compared).toContainText('Grid needs')
  await race.link(({ view }) => view.compared?.join() === 'BO,Grid', raceAt)
  expect(await violationsAtRest(page)).toEqual([])
  await race.button('Results').click()

  await race.runSearch.selectOption('BO')
  await race.button('Next seed').click()
  await expect(race.runSeed).toHaveValue('2')
  await expect(race.runWords).toContainText('regret')
  await race.button('Open this run in Explore').click()
  await lab.isAfter(12)
  expect(unpacked(page.url())!.setup).toMatchObject({ source: { kind: 'listed', id: 'branin' }, seed: 2, budget: 12, noise: 0 })
  await lab.tables.click()
  await expect(lab.bayesian.table.getByRole('row')).toHaveCount(13)
  const shown = await lab.bayesian.table.getByRole('row').last().getByRole('cell').allTextContents()
  expect(Number(shown.at(-1)!.replace('−', '-'))).toBeCloseTo(searches[2]!.runs[1]!.bestSoFar.at(-1)!, 2)

  await page.goBack()
  await race.isFinished()
  await expect(race.runSeed).toHaveValue('2')
  await race.slider('Seeds').fill('14')
  await expect(race.status).toContainText('Stopped · 30 of 42 runs')
  await race.button('Resume').click()
  await race.isFinished()
  await expect(race.row('BO')).toContainText('14')
})

test('an absurd race needs leave; under way it is paused, goes on, and is cancelled', async ({ page }) => {
  const race = new Race(page)
  await race.open({ ...smallRace, source: { kind: 'listed', id: 'hartmann6' }, budget: 200, seeds: 500 })
  await race.start()
  await expect(race.longRace).toContainText(/about \d+ (min|h|days)/)
  await race.longRace.getByRole('button', { name: 'Close' }).click()
  await expect(race.longRace).toBeHidden()
  await expect(race.status).toContainText('Stopped')

  await race.button('Resume').click()
  await race.longRace.getByRole('button', { name: 'Race anyway' }).click()
  await expect(race.status).toContainText('left')
  await race.button('Pause').click()
  await expect(race.status).toContainText('Paused')
  await race.button('Resume').click()
  await expect(race.status).toContainText('left')
  await race.button('Cancel').click()
  await expect(race.status).toContainText('Stopped')
})

test('a link to a race reopens its setup in another browser; one that cannot be used gets a sentence', async ({
  page,
  elsewhere,
}) => {
  const race = new Race(page)
  await race.open()
  await race.select('Black box').selectOption('Hartmann, 6 dimensions')
  await race.slider('Budget').fill('40')
  await race.select('Add a search').selectOption('Tree-structured Parzen estimator')
  await race.button('by time').click()
  const url = await race.link(({ searches, view }) => searches.length === 4 && view.cost === 'time', raceAt)

  const other = new Race(elsewhere.page)
  await elsewhere.page.goto(url)
  await expect(other.select('Black box')).toHaveValue('hartmann6')
  await expect(other.slider('Budget')).toHaveValue('40')
  await expect(elsewhere.page.getByRole('textbox', { name: 'Name of TPE' })).toHaveValue('TPE')
  await expect(other.button('by time')).toHaveAttribute('aria-pressed', 'true')

  await race.open({ ...smallRace, seeds: 100_000 })
  await expect(race.alert).toContainText('the value of “seeds” is not allowed')
  await race.button('Dismiss').click()
  await expect(race.alert).toHaveCount(0)
  await page.goto('./#race.v1.abc!')
  await expect(race.alert).toContainText('damaged')
})

test('a worker that dies is told and replaced; when none can be started the race stops and can be tried again', async ({
  page,
}) => {
  const body = (script: string) => ({ contentType: 'text/javascript', body: script })
  await page.route('**/race.worker*', (route) => route.fulfill(body("throw new Error('no memory')")))
  const race = new Race(page)
  await race.open()
  await race.start()
  await expect(race.alert).toContainText('The race stopped')
  await expect(race.alert).toContainText('no memory')
  await page.unrouteAll()

  let started = 0
  await page.route('**/race.worker*', (route) =>
    started++ > 0
      ? route.continue()
      : route.fulfill(body("postMessage({ says: 'ready' }); onmessage = () => { throw new Error('out of memory') }")),
  )
  await race.start()
  await race.isFinished()
  await expect(race.alert).toHaveCount(0)
  await expect(race.status).toContainText('30 of 30 runs')
  await expect(race.workers).toContainText('A worker stopped by itself. Another has taken its place')
})

test('the target is moved, a search brought to the front and a run followed, by mouse and by keyboard', async ({ page }) => {
  const race = new Race(page)
  await race.open()
  await race.button('Start the race').press('Enter')
  await race.isFinished()
  const { x, y, width, height } = (await race.target.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y - 60, { steps: 5 })
  await page.mouse.up()
  await expect(race.target).not.toHaveAttribute('aria-valuenow', '1')
  expect(Number(await race.target.getAttribute('aria-valuenow'))).toBeGreaterThan(1)

  // Grid search makes the same run with every seed: somewhere above the line its step is hit.
  const above = async (by: number) => {
    await page.mouse.click(x + 0.7 * width, y + 40 - by)
    return race.runSearch.inputValue()
  }
  await expect.poll(async () => (await above(0)) || (await above(20)) || (await above(40)) || above(80)).not.toBe('')
  await expect(race.runWords).toContainText('regret')

  await page.getByRole('textbox', { name: 'Target, exact value' }).fill('1')
  await page.keyboard.press('Enter')
  await race.target.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('textbox', { name: 'Target, exact value' })).toHaveValue('0.079')
  await race.row('Random').getByRole('button').press('Enter')
  await expect(race.row('Random').getByRole('button')).toHaveAttribute('aria-pressed', 'true')
  await race.runSearch.selectOption('')
  await race.runSearch.press('ArrowDown')
  await expect(race.runSearch).toHaveValue('Grid')

  await page.getByText(/^Settings of BO: Matérn/).press('Enter')
  await race.select('Acquisition function of BO').selectOption('Upper confidence bound')
  await expect(race.status).toContainText('Stopped · 20 of 30 runs')
  await race.button('Where the grid collapses').press('Enter')
  await race.button('Race it in six dimensions').press('Enter')
  await expect(race.select('Black box')).toHaveValue('hartmann6')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('axe finds nothing to object to, and nothing is cut or scrolls sideways', async ({ page }) => {
      const race = new Race(page)
      await race.open()
      await race.start()
      await race.isFinished()
      await race.runSearch.selectOption('BO')
      expect(await violationsAtRest(page)).toEqual([])

      const extent = () => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
      const cut = () => race.results.evaluate((table) => Math.max(0, table.clientWidth - table.parentElement!.clientWidth))
      for (const [width, height] of [
        [1366, 768],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height })
        for (const part of [race.status, race.target, race.runSearch, race.row('BO')]) await expect(part).toBeInViewport()
        await expect.poll(extent).toEqual([width, height])
        await expect.poll(cut).toBe(0)
      }
      await page.setViewportSize({ width: 390, height: 844 })
      await expect.poll(async () => (await extent())[0]).toBe(390)
      await expect.poll(cut).toBe(0)

      await race.button('by time').click()
      await race.button('Evaluation ledger').click()
      await page.getByText(/^Settings of BO: Matérn/).click()
      expect(await violationsAtRest(page)).toEqual([])
      await race.button('Where the grid collapses').click()
      expect(await violationsAtRest(page)).toEqual([])
      expect((await extent())[0]).toBe(390)
    })
  })
}

test('Back takes back a setting of a race, and a preset as a whole', async ({ page }) => {
  const race = new Race(page)
  await race.open()
  const budget = page.getByRole('slider', { name: 'Budget', exact: true })
  const preset = page.getByRole('combobox', { name: 'Race', exact: true })
  await expect(budget).toHaveValue('12')
  await preset.selectOption('The grid collapses: six inputs')
  await expect(budget).toHaveValue('64')
  await expect.poll(() => raceAt(page.url())?.budget).toBe(64)
  await budget.fill('70')
  await expect.poll(() => raceAt(page.url())?.budget).toBe(70)
  await page.goBack()
  await expect(budget).toHaveValue('64')
  await page.goBack()
  await expect(budget).toHaveValue('12')
  await page.goForward()
  await expect(preset).toHaveValue('sixD')
  // One over a table, which is fetched for it: a link carries the table, and is known again.
  await preset.selectOption('A measured pool: seven inputs')
  await expect(preset).toHaveValue('seven')
  await expect.poll(() => raceAt(page.url())?.source.kind).toBe('table')
  await page.reload()
  await expect(preset).toHaveValue('seven')
})
