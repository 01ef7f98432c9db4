import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import type { FinishedJob } from '../src/casestudy/job'
import type { CaseTable } from '../src/casestudy/table'
import { violations, violationsInBothThemes } from './axe'
import { expect, test } from './fixtures'

const HEADER =
  'key,fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `k${i},${5 + (i % 9)},2012-03-1${i % 10} 0${i % 10}:00:00 UTC,-73.9${i % 10},40.75,-73.98,40.7${i % 10},1`,
  )
const file = (lines: readonly string[]) => [HEADER, ...lines].join('\n')

test('the room is entered by the menu, every scene by its name, by mouse and by keyboard; the verdict leads to the whole case', async ({
  lab,
  taxi,
  page,
}) => {
  await lab.open()
  await page.getByRole('link', { name: 'Taxi fares' }).click()
  await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
  for (const scene of ['The network and the guess', 'Three searches', 'The table', 'The data']) {
    await taxi.enter(scene)
    await expect(taxi.scenes.getByRole('button', { name: scene })).toHaveAttribute('aria-current', 'step')
  }
  await taxi.scenes.getByRole('button', { name: 'What really happened' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: 'What really happened', level: 1 })).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'The whole case, with our own trainings in full' }).click()
  await expect((await opened).getByRole('heading', { name: 'The case of the taxi fares' })).toBeVisible()
})

test('the guess is trained by keyboard, with the same numbers every time; set otherwise, it may diverge and says so', async ({
  taxi,
  page,
}) => {
  const said = page.getByRole('region', { name: 'How good is it?' })
  const trained = async () => {
    await taxi.open('guess')
    await page.getByRole('button', { name: 'Train the guess' }).focus()
    await page.keyboard.press('Enter')
    await expect(said).toContainText(/it is off by \$\d\.\d\d/)
    return /off by (\$\d+\.\d+)/.exec((await said.textContent())!)![1]
  }
  const once = await trained()
  await expect(page.getByRole('img', { name: /^Training error \$.+ in epoch 1, \$.+ in epoch 20/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /Predicted against true fares of 200 unseen rides/ })).toBeVisible()
  await expect(said).toContainText('The next scenes show a recorded one')
  await page.reload()
  expect(await trained()).toBe(once)

  const set = async (name: string, value: string) => {
    await page.getByRole('textbox', { name, exact: true }).fill(value)
    await page.getByRole('textbox', { name, exact: true }).press('Enter')
  }
  await set('Epochs', '5')
  await set('Learning rate', '1e6')
  await page.getByRole('button', { name: 'Train again' }).click()
  await expect(said).toContainText(/diverged in epoch \d/)
  await expect(page.getByRole('main')).not.toContainText('NaN')
  await set('Learning rate', '-1')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('the address has the whole setup: a reload keeps it, Back takes it back one setting at a time, and a file is named only', async ({
  taxi,
  page,
}) => {
  await taxi.open('searches')
  await taxi.chooseLive(9)
  const budget = page.getByRole('textbox', { name: 'Evaluations each' })
  const linked = await page.waitForFunction(() => /^#taxi\.v/.test(location.hash))
  expect(await linked.jsonValue()).toBe(true)
  const before = await page.evaluate(() => location.hash)
  await taxi.enter('The table')
  await page.waitForFunction((hash) => location.hash !== hash, before)
  await page.reload()
  await expect(budget).toHaveValue('9')
  await expect(taxi.scenes.getByRole('button', { name: 'The table' })).toHaveAttribute('aria-current', 'step')
  await page.goBack()
  await expect(budget).toHaveValue('25')
  await page.goBack()
  await expect(taxi.speed).toHaveValue('measured')

  await taxi.openFile('own.csv', file(rows(300)))
  await expect(page.getByText('own.csv', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Back to synthetic trips' }).click()
  await page.goBack()
  await expect(page.getByText('own.csv', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('This link is about the trips of “own.csv”')).toBeVisible()
  await taxi.openFile('own.csv', file(rows(300)))
  await expect(page.getByText('This link is about the trips of')).toHaveCount(0)
})

test('the recorded runs are replayed one training at a time, and every number says what it is', async ({ taxi, page }) => {
  await taxi.open('searches')
  await expect(page.getByText('the article’s Kaggle trips')).toBeVisible()
  await page.getByRole('button', { name: 'Back to start' }).click()
  await expect(taxi.search('Grid search')).toContainText('0 / 25 evaluated')
  await page.getByRole('button', { name: 'Next training' }).click()
  await expect(taxi.search('Bayesian optimization')).toContainText('1 / 25 evaluated')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(taxi.row('Random search')).toContainText('$4.18')
  await expect(taxi.search('Random search')).toContainText('best RMSE $4.18 on the hold-out')
  await page.getByRole('button', { name: 'As in the article' }).click()
  await expect(taxi.search('Grid search')).toContainText('best RMSE $8.86 mean of 3 folds')
  await expect(taxi.search('Grid search')).toContainText('refit $12.63')
  await expect(taxi.row('Grid search')).toContainText('$12.63')
  await page.getByRole('button', { name: 'by seconds' }).click()
  await page.getByRole('button', { name: 'See the verdict' }).click()
  await expect(page.getByRole('img', { name: /Grid search: 25 evaluations, 76 fits/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What to take home' })).toContainText('Here it is 30 with 76: 3 folds a place.')
  await page.getByRole('button', { name: 'See the fair comparison' }).click()
  await expect(page.getByRole('main')).toContainText('The lowest score, $4.18, was found by random search')
})

test('a study pauses, and stays paused while the guess is trained; what was finished survives a cancel and a reload', async ({
  taxi,
  page,
}) => {
  // Hundreds of trainings: however slow the browser is beside the workers, there is something left to pause and to cancel.
  const chooseLong = async () => {
    await taxi.chooseLive(60)
    await page.getByRole('button', { name: 'As in the article' }).click()
  }
  await taxi.open('searches')
  await chooseLong()
  await taxi.trainAll.click()
  await expect(taxi.search('Bayesian optimization')).toContainText(/[1-9]\d* \/ 65 evaluated/)
  await page.getByRole('button', { name: 'Pause' }).click()
  const paused = page.getByText(/^\d+ of \d+ trainings, paused\./)
  await expect(paused).toBeVisible()
  const words = await paused.textContent()

  await taxi.enter('The network and the guess')
  await page.getByRole('button', { name: 'Train the guess' }).click()
  await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText('The next scenes have this very training')
  await taxi.enter('Three searches')
  await expect(paused).toHaveText(words!)

  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Finished trainings are kept.')).toBeVisible()
  await page.reload()
  await chooseLong()
  await expect(page.getByText('Finished trainings are kept.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on training' })).toBeEnabled()

  await taxi.speed.selectOption('Live · the article’s network')
  await taxi.trainAll.click()
  await expect(page.getByText(/^About .+ min on \d+ cores\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(taxi.trainAll).toBeVisible()
})

test('a study trains to the bits of the terminal, although a worker of it dies, which the room says', async ({ taxi, page }) => {
  const inNode = JSON.parse(
    execFileSync(process.execPath, ['scripts/case.mjs', '--network', 'small', '--budget', '4', '--json'], { encoding: 'utf8' }),
  ) as CaseTable
  let workers = 0
  await page.route('**/study.worker*', async (route) => {
    if (workers++ > 0) return route.continue()
    await route.fulfill({
      contentType: 'text/javascript',
      body: "postMessage({ says: 'ready' }); onmessage = () => { throw new Error('out of memory') }",
    })
  })
  await taxi.open('searches')
  await taxi.chooseLive(4)
  await taxi.trainAll.click()
  await expect(page.getByRole('status')).toContainText('Another has taken its place')
  await expect(page.getByText('All 29 trainings are done.')).toBeVisible()
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('where-next/taxi/'))![1])
  const log = JSON.parse(kept) as FinishedJob[]
  const scores = (contestant: string, purpose: string) =>
    log.flatMap(({ job, result }) => (job.contestant === contestant && job.purpose === purpose ? [result.rmse] : []))
  for (const { id, rmse, freshSeeds } of [{ id: 'baseline', ...inNode.baseline }, ...inNode.searches]) {
    expect(Math.min(...(scores(id, 'evaluate') as number[]))).toBe(rmse)
    expect(scores(id, 'fresh')).toEqual(freshSeeds!.values)
  }
  await taxi.enter('The table')
  await expect(taxi.row('Grid search')).toContainText(/\$\d+\.\d\d ± \d/)
  await expect(taxi.row('Grid search')).toContainText('2448.65')
  await page.getByRole('button', { name: 'See what really happened' }).click()
  await expect(page.getByRole('img', { name: /Bayesian optimization found \$.+, fresh seeds \$/ })).toBeVisible()
})

test('what is searched opens in Explore as a black box, and a run place by place; both can be gone on with', async ({
  taxi,
  lab,
  page,
}) => {
  await taxi.open('searches')
  await page.getByRole('button', { name: 'Open in Explore' }).click()
  await expect(lab.blackBox).toHaveValue('taxi_surface_log')
  await lab.isAfter(5)
  await lab.step(1)
  await lab.isAfter(6)
  await page.goBack()
  await page.getByRole('button', { name: 'Open run of Grid search in Explore' }).click()
  await lab.isAfter(25)
  await expect(page.getByRole('list', { name: 'Marks' })).toContainText('by you')
  await page.reload()
  await lab.isAfter(25)
  await lab.step(1)
  await lab.isAfter(26)
})

test('a file of one’s own takes the place of the synthetic trips; one that cannot be used is refused with the reason', async ({
  taxi,
  page,
}) => {
  await taxi.open()
  await taxi.openFile(
    'train.csv',
    file([...rows(300), 'k,5,yesterday,-73,40,-73,40,1', 'k,1e200,2012-03-10 10:00:00,-73,40,-73,40,1']),
  )
  await expect(page.getByRole('heading', { name: '300 taxi rides in New York' })).toBeVisible()
  const odd = page.getByRole('region', { name: 'Odd rows' })
  await expect(odd.getByRole('row', { name: /not read: the pick-up time/ })).toContainText('1')
  await expect(odd.getByRole('row', { name: /not read: the fare is beyond/ })).toContainText('1')

  for (const [name, content, sentence] of [
    ['other.csv', 'a,b,c\n1,2,3\n', /does not look like taxi data: it lacks the columns fare_amount/],
    ['empty.csv', '', /This file is empty/],
    ['trips.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet or an archive/],
    ['quote.csv', file(rows(5000).with(30, rows(31)[30]!.replace('2012', '"2012'))), /Row 32 runs on into the next lines/],
    ['long.csv', file(rows(30_000).with(30, rows(31)[30]!.replace('2012', '"2012'))), /Row 32 runs on into the next lines/],
  ] as const) {
    await taxi.openFile(name, content)
    await expect(taxi.alert).toContainText(sentence)
    await expect(taxi.alert).toContainText('The trips as they were are kept.')
    await taxi.alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(taxi.alert).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: '300 taxi rides in New York' })).toBeVisible()

  await taxi.openFile('large.csv', file(rows(60_000)))
  await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
  await taxi.enter('The network and the guess')
  await page.getByRole('button', { name: 'Train the guess' }).click()
  await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText('it is off by')
  await page.getByRole('button', { name: 'Back to synthetic trips' }).click()
  await expect(page.getByText('large.csv', { exact: true })).toHaveCount(0)
})

test('a file may be dropped anywhere in the room; one that vanishes before it is read is said to be gone', async ({
  taxi,
  page,
}) => {
  await taxi.open('verdict')
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
      return transfer
    },
    file(rows(120)),
  )
  await page.getByRole('region', { name: 'What to take home' }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByText('dropped.csv', { exact: true })).toBeVisible()
  await expect(page.getByText('120 trips')).toBeVisible()

  const chooser = page.getByLabel('Your CSV file')
  const path = test.info().outputPath('train.csv')
  writeFileSync(path, file(rows(300)))
  // The page hears of its choice only when the file is no longer there.
  await page.evaluate(() =>
    window.addEventListener('change', (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
  )
  await chooser.setInputFiles(path)
  expect(await chooser.evaluate((input: HTMLInputElement) => input.files![0]!.size)).toBeGreaterThan(0)
  rmSync(path)
  await chooser.dispatchEvent('change')
  await expect(taxi.alert).toContainText('The file can no longer be read')
  await expect(page.getByText('dropped.csv', { exact: true })).toBeVisible()
})

test('the scenes fit a desk and a phone, and axe finds nothing to object to', async ({ taxi, page }) => {
  for (const scene of ['data', 'guess', 'searches', 'table', 'verdict', 'seven']) {
    await taxi.open(scene)
    await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible()
    expect(await violationsInBothThemes(page), scene).toEqual([])
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      // The header finds its place in the new width a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: scene })
        .toBeLessThanOrEqual(width)
    }
  }
})

test('seven inputs: recorded seeds say what was found and what matters, a stopping rule what it would have saved; trained here by keyboard', async ({
  taxi,
  page,
}) => {
  await taxi.open('verdict')
  await taxi.enter('Seven inputs')
  await expect(page.getByRole('heading', { name: 'Seven inputs, three searches', level: 1 })).toBeVisible()
  const picks = page.getByRole('table', { name: /^The inputs/ })
  await expect(picks.getByRole('row', { name: /^Batch size 8 to 256, log, whole 32 \d+ \d+ \d+$/ })).toBeVisible()
  await expect(picks.getByRole('row', { name: /^On fresh seeds .*(\$\d+\.\d\d ± \d+\.\d\d ?){4}$/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Learning rate: \d+ % by length-scale, \d+ % of the variance; / })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Epochs: along it the model expects an RMSE from/ })).toBeVisible()
  await page.getByRole('button', { name: /^all \d+ seeds$/ }).click()
  await expect(page.getByRole('img', { name: /^Best found so far as a share of the guess’s error/ })).toBeVisible()

  const gain = page.getByRole('region', { name: 'Best expected improvement' })
  await expect(gain).toContainText('No rule')
  await page.getByRole('switch', { name: 'Stop early' }).click()
  await expect(gain).toContainText(/The rule would have stopped this search after \d+ evaluations|Stop below/)
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Train here' }).click()
  await expect(gain).toContainText('No model was asked yet')
  await page.reload()
  await expect(page.getByRole('switch', { name: 'Stop early' })).toBeChecked()
  const budget = page.getByRole('textbox', { name: 'Evaluations each' })
  await budget.fill('16')
  await budget.press('Enter')
  await taxi.trainAll.focus()
  await page.keyboard.press('Enter')
  // The guess, and a grid that has one place for so few.
  await expect(picks.getByRole('row', { name: /^RMSE found by 16 trainings each \$\d+\.\d\d \$\d+\.\d\d/ })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Finished trainings are kept.')).toBeVisible()
})
