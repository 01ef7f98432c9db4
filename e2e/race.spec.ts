import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Download, Page } from '@playwright/test'
import { createServer } from 'vite'
import type { RaceResult, RaceSetup } from '../src/experiment/race'
import type { RaceDocument } from '../src/experiment/raceDocument'
import { expect, test } from './fixtures'
import { unpacked } from './links'
import { Race, raceLink, smallRace } from './pages/Race'

// Races take their time on a busy machine.
test.describe.configure({ timeout: 120_000 })

/** Long enough that one can stop it in the middle. */
const longer: RaceDocument = { ...smallRace, budget: 30, seeds: 40 }

const raceAt = (url: string) => unpacked(url.replace('#race.', '#')) as unknown as RaceDocument | null

interface Answer {
  readonly searches: RaceResult[]
}

/** What `npm run headless -- race` answers. */
const headlessInNode = (setup: RaceSetup): Answer =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/headless.mjs', 'race'], {
      input: JSON.stringify(setup),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  )

/** What the same command answers in the JavaScript engine of the browser, whose exp and sin may round otherwise than Node's. */
async function headlessInBrowser(browser: Browser, setup: RaceSetup): Promise<Answer> {
  const server = await createServer({
    logLevel: 'error',
    server: { port: 0, hmr: false },
    optimizeDeps: { include: ['ml-matrix', 'valibot'] },
  })
  await server.listen()
  const address = server.resolvedUrls!.local[0]!
  const page = await browser.newPage()
  try {
    await page.goto(`${address}bench/blank.html`)
    // As text: the browser imports the module, and nothing compiles the call on the way.
    return (await page.evaluate(
      `import('${address}src/experiment/headless/index.ts').then(({ answer }) => answer('race', ${JSON.stringify(JSON.stringify(setup))}))`,
    )) as Answer
  } finally {
    await page.close()
    await server.close()
  }
}

const runsOf = ({ searches }: Answer) => searches.map(({ id, runs }) => ({ id, runs }))

/** What the room exports as JSON. */
async function exported(race: Race): Promise<{ setup: RaceSetup; searches: RaceResult[] }> {
  const [download] = await Promise.all([race.page.waitForEvent('download'), race.button('JSON').click()])
  return JSON.parse(await textOf(download))
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}

test.describe('a race', () => {
  test('is started, cancelled and resumed; finished runs are kept', async ({ page }) => {
    const race = new Race(page)
    await race.open(longer)
    await race.start()
    await expect.poll(() => race.finished()).toBeGreaterThan(10)
    await race.button('Cancel').click()
    await expect(race.status).toContainText('Stopped')
    const kept = await race.finished()
    expect(kept).toBeGreaterThan(10)
    expect(kept).toBeLessThan(120)

    await race.button('Resume').click()
    await expect(race.status).toContainText('left')
    expect(await race.finished()).toBeGreaterThanOrEqual(kept)
    await race.isFinished()
    await expect(race.status).toContainText('120 of 120 runs')
  })

  test('is paused after the runs under way, and goes on', async ({ page }) => {
    const race = new Race(page)
    await race.open(longer)
    await race.start()
    await expect.poll(() => race.finished()).toBeGreaterThan(5)
    await race.button('Pause').click()
    await expect(race.status).toContainText('Paused')
    await race.button('Resume').click()
    await race.isFinished()
  })

  test('has the numbers of the headless race, bit for bit, and exports them', async ({ page, browser }) => {
    const race = new Race(page)
    await race.open()
    await race.start()
    await race.isFinished()
    const { setup, searches } = await exported(race)
    expect(setup).toMatchObject({ problem: 'branin', budget: 12, seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
    expect(runsOf({ searches })).toEqual(runsOf(await headlessInBrowser(browser, setup)))

    const inNode = headlessInNode(setup).searches.map(({ runs }) => runs[0]!)
    const { x, y } = searches[1]!.runs[0]!
    expect(x).toEqual(inNode[1]!.x)
    for (const [i, value] of y.entries()) expect(value).toBeCloseTo(inNode[1]!.y[i]!, 9)

    const [csv] = await Promise.all([page.waitForEvent('download'), race.button('CSV').click()])
    const [head, ...rows] = (await textOf(csv)).split('\n')
    expect(head).toBe('search,seed,#,x₁,x₂,value,best so far,simple regret')
    // A grid of 3 × 3 fits into 12 evaluations.
    expect(rows).toHaveLength(10 * (9 + 12 + 12))
    expect(rows).toContain(rows.find((row) => row.startsWith(`Random,1,1,${x[0]![0]},${x[0]![1]},${y[0]},`)))
  })

  test('goes on with more seeds without making the first again', async ({ page }) => {
    const race = new Race(page)
    await race.open()
    await race.start()
    await race.isFinished()
    await race.slider('Seeds').fill('14')
    await expect(race.status).toContainText('Stopped · 30 of 42 runs')
    await race.button('Resume').click()
    await race.isFinished()
    await expect(race.row('BO')).toContainText('14')
  })

  test('counts evaluations that fail, and goes on', async ({ page }) => {
    const race = new Race(page)
    await race.open({ ...smallRace, problem: 'broken_sensor' })
    await race.start()
    await race.isFinished()
    await expect(race.results.getByRole('columnheader', { name: 'failed evaluations' })).toBeVisible()
  })

  test('keeps an account of evaluations and of questions to the model', async ({ page }) => {
    const race = new Race(page)
    await race.open()
    await race.start()
    await race.isFinished()
    await race.button('Evaluation ledger').click()
    const cells = async (name: string) =>
      race.ledger
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
        .getByRole('cell')
        .allTextContents()
    expect((await cells('Random'))[3]).toBe('0')
    expect(Number((await cells('BO'))[3]!.replace(',', ''))).toBeGreaterThan(7 * 1000)
    expect((await cells('BO'))[1]).toBe('12 min')
  })
})

test.describe('one run of a race', () => {
  test('is chosen, told, and opened in Explore; the race is still there on the way back', async ({ page, lab }) => {
    const race = new Race(page)
    await race.open()
    await race.start()
    await race.isFinished()
    await race.runSearch.selectOption('BO')
    await race.button('Next seed').click()
    await expect(race.runSeed).toHaveValue('2')
    await expect(race.runWords).toContainText('regret')
    const run = (await exported(race)).searches[2]!.runs[1]!

    await race.button('Open this run in Explore').click()
    await lab.isAfter(12)
    const document = unpacked(page.url())!
    expect(document.setup).toMatchObject({ problem: 'branin', seed: 2, budget: 12, noise: 0 })
    await expect(lab.seed).toHaveValue('2')
    await lab.tables.click()
    const shown = await lab.bayesian.table.getByRole('row').last().getByRole('cell').allTextContents()
    expect(Number(shown.at(-1)!.replace('−', '-'))).toBeCloseTo(run.bestSoFar.at(-1)!, 2)

    await page.goBack()
    await race.isFinished()
    await expect(race.runSeed).toHaveValue('2')
  })

  test('of three inputs and more says why it cannot be opened', async ({ page }) => {
    const race = new Race(page)
    await race.open({ ...smallRace, problem: 'hartmann3', seeds: 10 })
    await race.runSearch.selectOption('Random')
    await expect(page.getByText('Explore draws one or two inputs; this black box has 3.')).toBeVisible()
  })
})

test.describe('a link to a race', () => {
  test('reopens its setup in another browser', async ({ page, elsewhere }) => {
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
  })

  for (const [what, content, sentence] of [
    ['a setting that is not allowed', { ...smallRace, seeds: 100_000 }, 'the value of “seeds” is not allowed'],
    ['a search nobody knows', { ...smallRace, searches: [{ name: 'x', kind: 'oracle' }] }, 'is not allowed'],
    ['two searches of one name', { ...smallRace, searches: [smallRace.searches[0], smallRace.searches[0]] }, 'same name'],
  ] as const) {
    test(`with ${what} gets a sentence and the default`, async ({ page }) => {
      const race = new Race(page)
      await race.open(content)
      await expect(race.alert).toContainText(sentence)
      await expect(race.select('Black box')).toHaveValue('branin')
      await race.button('Dismiss').click()
      await expect(race.alert).toHaveCount(0)
    })
  }

  test('that is damaged gets a sentence', async ({ page }) => {
    await page.goto('./#race.v1.abc!')
    await expect(new Race(page).alert).toContainText('damaged')
  })
})

test.describe('what could go wrong', () => {
  test('an absurd race is estimated first and needs leave', async ({ page }) => {
    const race = new Race(page)
    await race.open({ ...smallRace, problem: 'hartmann6', budget: 200, seeds: 500 })
    await race.start()
    await expect(race.longRace).toContainText(/about \d+ (min|h|days)/, { timeout: 30_000 })
    await race.longRace.getByRole('button', { name: 'Close' }).click()
    await expect(race.longRace).toBeHidden()
    expect(await race.finished()).toBeLessThan(10)

    await race.button('Resume').click()
    await race.longRace.getByRole('button', { name: 'Race anyway' }).click()
    await expect(race.status).toContainText('left')
    await race.button('Cancel').click()
    await expect(race.status).toContainText('Stopped')
  })

  test('a worker that dies is replaced, and its run made again', async ({ page }) => {
    let deaths = 0
    await page.route('**/race.worker*', async (route) => {
      if (deaths++ > 0) return route.continue()
      await route.fulfill({
        contentType: 'text/javascript',
        body: "postMessage({ says: 'ready' }); onmessage = () => { throw new Error('out of memory') }",
      })
    })
    const race = new Race(page)
    await race.open()
    await race.start()
    await race.isFinished()
    await expect(race.status).toContainText('30 of 30 runs')
    expect(deaths).toBeGreaterThan(1)
  })

  test('when no worker can be started, the race stops with a sentence and can be tried again', async ({ page }) => {
    await page.route('**/race.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "throw new Error('no memory')" }),
    )
    const race = new Race(page)
    await race.open()
    await race.start()
    await expect(race.alert).toContainText('The race stopped')
    await expect(race.alert).toContainText('no memory')
    await page.unrouteAll()
    await race.start()
    await race.isFinished()
    await expect(race.alert).toHaveCount(0)
  })
})

test('the target is dragged, and a run chosen, with the mouse', async ({ page }) => {
  const race = new Race(page)
  await race.open()
  await race.start()
  await race.isFinished()
  const words = (await race.target.getAttribute('aria-valuetext'))!
  const { x, y, width, height } = (await race.target.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y - 60, { steps: 5 })
  await page.mouse.up()
  await expect(race.target).not.toHaveAttribute('aria-valuetext', words)
  expect(Number(await race.target.getAttribute('aria-valuenow'))).toBeGreaterThan(1)

  // Grid search makes the same run with every seed: somewhere above the line its step is hit.
  const above = async (by: number) => {
    await page.mouse.click(x + 0.7 * width, y + 40 - by)
    return race.runSearch.inputValue()
  }
  await expect.poll(async () => (await above(0)) || (await above(20)) || (await above(40)) || above(80)).not.toBe('')
  await expect(race.runWords).toContainText('regret')
})

test('everything can be done by keyboard', async ({ page }) => {
  const race = new Race(page)
  await race.open()
  await race.button('Start the race').press('Enter')
  await race.isFinished()

  await race.target.focus()
  const before = await race.target.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowDown')
  await expect(race.target).not.toHaveAttribute('aria-valuetext', before!)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('textbox', { name: 'Target, exact value' })).toHaveValue('0.079')

  await race.runSearch.focus()
  await page.keyboard.press('ArrowDown')
  await expect(race.runSearch).toHaveValue('Grid')
  await race.button('Next seed').press('Enter')
  await expect(race.runSeed).toHaveValue('2')

  await page.getByText(/^Settings of BO: Matérn/).press('Enter')
  await race.select('Acquisition function of BO').selectOption('Upper confidence bound')
  await expect(race.status).toContainText('Stopped · 20 of 30 runs')
  await race.button('Where the grid collapses').press('Enter')
  await race.button('Race it in six dimensions').press('Enter')
  await expect(race.select('Black box')).toHaveValue('hartmann6')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ colorScheme, viewport })

      test('axe finds nothing to object to, and nothing scrolls sideways', async ({ page }) => {
        const race = new Race(page)
        const width = () => page.evaluate(() => document.documentElement.scrollWidth)
        await race.open()
        expect(await violations(page)).toEqual([])
        await race.start()
        await race.isFinished()
        await race.runSearch.selectOption('BO')
        await race.button('by time').click()
        expect(await violations(page)).toEqual([])
        expect(await width()).toBe(viewport.width)
        await race.button('Evaluation ledger').click()
        await page.getByText(/^Settings of BO: Matérn/).click()
        expect(await violations(page)).toEqual([])
        await race.button('Where the grid collapses').click()
        expect(await violations(page)).toEqual([])
        expect(await width()).toBe(viewport.width)
      })
    })
  }
}

test.describe('at 1366 × 768', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('the whole race is visible without scrolling', async ({ page }) => {
    const race = new Race(page)
    await page.goto(`./${raceLink(smallRace)}`)
    await race.start()
    await race.isFinished()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768)
    for (const part of [race.status, race.target, race.runSearch, race.row('BO')]) await expect(part).toBeInViewport()
  })
})
