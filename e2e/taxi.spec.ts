import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { FinishedJob } from '../src/casestudy/job'
import type { CaseTable } from '../src/casestudy/table'
import { expect, test } from './fixtures'
import { Taxi } from './pages/Taxi'

const HEADER =
  'key,fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `k${i},${5 + (i % 9)},2012-03-1${i % 10} 0${i % 10}:00:00 UTC,-73.9${i % 10},40.75,-73.98,40.7${i % 10},1`,
  )
const file = (lines: readonly string[]) => [HEADER, ...lines].join('\n')

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

test('the room is entered by the menu, and every scene by its name', async ({ lab, taxi, page }) => {
  await lab.open()
  await page.getByRole('link', { name: 'Taxi fares' }).click()
  await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
  for (const [scene, heading] of [
    ['The network and the guess', 'The network and the guess'],
    ['Three searches', 'Three searches for learning rate and L2 penalty'],
    ['The table', 'The table'],
    ['What really happened', 'What really happened'],
    ['The data', '5,000 taxi rides in New York'],
  ] as const) {
    await taxi.enter(scene)
    await expect(page.getByRole('heading', { name: heading, level: 1 }).last()).toBeVisible()
  }
})

test('the guess is trained live: it learns, and says how far off it is', async ({ taxi, page }) => {
  await taxi.open('guess')
  await page.getByRole('button', { name: 'Train the guess' }).click()
  await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText(/it is off by \$\d\.\d\d/)
  await expect(page.getByRole('img', { name: /^Training error \$.+ in epoch 1, \$.+ in epoch 20/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /Predicted against true fares of 200 unseen rides/ })).toBeVisible()
})

test('a training is set as one likes; one that diverges is said to, and shows no number that is none', async ({ taxi, page }) => {
  await taxi.open('guess')
  const said = page.getByRole('region', { name: 'How good is it?' })
  const set = async (name: string, value: string) => {
    await page.getByRole('textbox', { name, exact: true }).fill(value)
    await page.getByRole('textbox', { name, exact: true }).press('Enter')
  }
  await set('Epochs', '5')
  await page.getByRole('combobox', { name: 'Feature scaling' }).selectOption('Standard')
  await page.getByRole('button', { name: 'Train the guess' }).click()
  await expect(said).toContainText('5 epochs in')
  await set('Learning rate', '1e6')
  await page.getByRole('button', { name: 'Train again' }).click()
  await expect(said).toContainText(/diverged in epoch \d/)
  await expect(page.getByRole('main')).not.toContainText('NaN')
  await set('Learning rate', '-1')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('the recorded runs are replayed one training at a time', async ({ taxi, page }) => {
  await taxi.open('searches')
  await page.getByRole('button', { name: 'Back to start' }).click()
  await expect(taxi.search('Grid search')).toContainText('0 / 25 evaluated')
  await page.getByRole('button', { name: 'Next training' }).click()
  await expect(taxi.search('Bayesian optimization')).toContainText('1 / 25 evaluated')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(taxi.row('Random search')).toContainText('$4.18')
  await page.getByRole('button', { name: 'by seconds' }).click()
  await page.getByRole('button', { name: 'See the verdict' }).click()
  await expect(page.getByRole('heading', { name: 'What really happened', level: 1 })).toBeVisible()
})

test('three searches really train the small network to the end, with a pause, a cancel and a reload between', async ({
  taxi,
  page,
}) => {
  test.setTimeout(180_000)
  const chooseStudy = async () => {
    await taxi.speed.selectOption('Live · small network')
    await page.getByRole('textbox', { name: 'Evaluations each' }).fill('30')
    await page.getByRole('textbox', { name: 'Evaluations each' }).press('Enter')
  }
  await taxi.open('searches')
  await chooseStudy()
  await taxi.trainAll.click()
  await expect(taxi.search('Random search')).toContainText(/[1-9] \/ 30 evaluated/)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText(/of 102 trainings, paused/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Finished trainings are kept.')).toBeVisible()

  await page.reload()
  await chooseStudy()
  await expect(page.getByText('Finished trainings are kept.')).toBeVisible()
  await taxi.trainAll.click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByText('All 102 trainings are done.')).toBeVisible({ timeout: 120_000 })
  for (const method of ['The guess', 'Grid search', 'Random search', 'Bayesian optimization'])
    await expect(taxi.row(method)).toContainText(/\$\d+\.\d\d ± \d/)

  await taxi.enter('The table')
  await expect(taxi.row('Grid search')).toContainText('2448.65')
  await page.getByRole('button', { name: 'See what really happened' }).click()
  await expect(page.getByRole('img', { name: /Bayesian optimization found \$.+, fresh seeds \$/ })).toBeVisible()
})

test('the same seed gives the same numbers every time', async ({ taxi, page }) => {
  const trained = async () => {
    await taxi.open('guess')
    await page.getByRole('button', { name: 'Train the guess' }).click()
    const said = page.getByRole('region', { name: 'How good is it?' })
    await expect(said).toContainText('it is off by')
    return /off by (\$\d+\.\d+)/.exec((await said.textContent())!)![1]
  }
  const once = await trained()
  await page.reload()
  expect(await trained()).toBe(once)
})

test('trains to the same bits as the terminal, in one worker and in several', async ({ browser, taxi, page }) => {
  test.setTimeout(120_000)
  const inNode = JSON.parse(
    execFileSync(process.execPath, ['scripts/case.mjs', '--network', 'small', '--budget', '4', '--json'], { encoding: 'utf8' }),
  ) as CaseTable
  const trainedWith = async (room: Taxi, cores: number) => {
    await room.page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => ${cores} })`)
    await room.open('searches')
    await room.speed.selectOption('Live · small network')
    await room.page.getByRole('textbox', { name: 'Evaluations each' }).fill('4')
    await room.page.getByRole('textbox', { name: 'Evaluations each' }).press('Enter')
    await room.trainAll.click()
    await expect(room.page.getByText('All 29 trainings are done.')).toBeVisible({ timeout: 60_000 })
    const kept = await room.page.evaluate(
      () => Object.entries(localStorage).find(([key]) => key.startsWith('where-next/taxi/'))![1],
    )
    return JSON.parse(kept) as FinishedJob[]
  }
  const another = await browser.newContext()
  const several = await trainedWith(new Taxi(await another.newPage()), 4)
  await another.close()
  for (const log of [await trainedWith(taxi, 1), several]) {
    const scores = (contestant: string, purpose: string) =>
      log.flatMap(({ job, result }) => (job.contestant === contestant && job.purpose === purpose ? [result.rmse] : []))
    for (const { id, rmse, freshSeeds } of [{ id: 'baseline', ...inNode.baseline }, ...inNode.searches]) {
      expect(Math.min(...(scores(id, 'evaluate') as number[]))).toBe(rmse)
      expect(scores(id, 'fresh')).toEqual(freshSeeds!.values)
    }
  }
  await expect(page.getByText('All 29 trainings are done.')).toBeVisible()
})

test('training the article’s network is estimated first, and asks', async ({ taxi, page }) => {
  await taxi.open('searches')
  await taxi.speed.selectOption('Live · the article’s network')
  await taxi.trainAll.click()
  await expect(page.getByText(/^About .+ min on \d+ cores\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(taxi.trainAll).toBeVisible()
})

test('as in the article: cross-validation is counted fit by fit', async ({ taxi, page }) => {
  await taxi.open('verdict')
  await page.getByRole('button', { name: 'See it as in the article' }).click()
  await expect(page.getByRole('img', { name: /Grid search: 25 evaluations, 76 fits/ })).toBeVisible()
})

test('the verdict leads to the whole case as a page', async ({ taxi, page }) => {
  await taxi.open('verdict')
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'The whole case, with our own trainings in full' }).click()
  const whole = await opened
  await expect(whole.getByRole('heading', { name: 'The case of the taxi fares' })).toBeVisible()
})

for (const [speed, blackBox] of [
  ['Measured replay', 'taxi_surface_log'],
  ['Live · small network', 'taxi_small_log'],
  ['Live · the article’s network', 'taxi_surface_log'],
] as const) {
  test(`${speed}: what is searched opens in Explore as a black box with noise and log axes`, async ({ taxi, lab, page }) => {
    await taxi.open('searches')
    await taxi.speed.selectOption(speed)
    await page.getByRole('button', { name: 'Open in Explore' }).click()
    await expect(lab.title).toBeVisible()
    await expect(lab.blackBox).toHaveValue(blackBox)
    await lab.step(2)
    await lab.isAfter(7)
    await page.goBack()
    await expect(taxi.scenes).toBeVisible()
  })
}

for (const [method, protocol] of [
  ['Grid search', 'Fair'],
  ['Bayesian optimization', 'As in the article'],
] as const) {
  test(`the run of ${method}, ${protocol.toLowerCase()}, opens in Explore place by place, and can be gone on with`, async ({
    taxi,
    lab,
    page,
  }) => {
    await taxi.open('searches')
    await page.getByRole('button', { name: protocol, exact: true }).click()
    const places = Number(/(\d+) \/ \d+ evaluated/.exec((await taxi.search(method).textContent())!)![1])
    await page.getByRole('button', { name: `Open run of ${method} in Explore` }).click()
    await lab.isAfter(places)
    await expect(page.getByRole('list', { name: 'Marks' })).toContainText('by you')
    await page.reload()
    await lab.isAfter(places)
    await lab.step(1)
    await lab.isAfter(places + 1)
  })
}

test.describe('a file of one’s own', () => {
  test('takes the place of the synthetic trips; what cannot be read is counted', async ({ taxi, page }) => {
    await taxi.open()
    await taxi.openFile(
      'train.csv',
      file([...rows(300), 'k,5,yesterday,-73,40,-73,40,1', 'k,x,2012-03-10 10:00:00,-73,40,-73,40,1']),
    )
    await expect(page.getByRole('heading', { name: '300 taxi rides in New York' })).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Odd rows' }).getByRole('row', { name: /not read: the pick-up time/ }),
    ).toContainText('1')
    await page.getByRole('button', { name: 'Back to synthetic trips' }).click()
    await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
  })

  test('may be dropped anywhere in the room', async ({ taxi, page }) => {
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
  })

  test('is read only as far as needed, and can be trained on', async ({ taxi, page }) => {
    await taxi.open()
    await taxi.openFile('train.csv', file(rows(60_000)))
    await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
    await expect(page.getByText('train.csv', { exact: true })).toBeVisible()
    await taxi.enter('The network and the guess')
    await page.getByRole('button', { name: 'Train the guess' }).click()
    await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText('it is off by')
  })

  test('of real trips, where they are at hand, is read whole', async ({ taxi, page }) => {
    const real = '../shared/data/nyc-taxi-fare-5000.csv'
    test.skip(!existsSync(real), 'the real trips are not here')
    await taxi.open()
    await taxi.openFile('train.csv', readFileSync(real))
    await expect(
      page.getByRole('region', { name: 'Odd rows' }).getByRole('row', { name: /coordinates \(0, 0\)/ }),
    ).not.toContainText(/rides0$/)
    await expect(page.getByText('train.csv', { exact: true })).toBeVisible()
  })

  for (const [what, name, content, sentence] of [
    ['other columns', 'other.csv', 'a,b,c\n1,2,3\n', /does not look like taxi data: it lacks the columns fare_amount/],
    ['three columns', 'three.csv', 'fare_amount,pickup_datetime,passenger_count\n1,2,3\n', /lacks the columns pickup_longitude/],
    ['nothing', 'empty.csv', '', /This file is empty/],
    ['no usable row', 'none.csv', file(['k,5,yesterday,-73,40,-73,40,1']), /None of the 1 rows can be used/],
    [
      'dates that are none',
      'dates.csv',
      file(rows(40).map((row) => row.replace(/2012-\S+/, 'March'))),
      /the pick-up time is not a date/,
    ],
    ['one fare', 'one.csv', file(rows(40).map((row) => row.replace(/^(k\d+),\d+/, '$1,7'))), /All fares are the same/],
    [
      'swapped coordinates',
      'swapped.csv',
      file(rows(40).map((row) => row.replace(/(-73\.9\d),40\.75/, '40.75,$1'))),
      /seem to be swapped/,
    ],
    ['a spreadsheet', 'trips.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet or an archive/],
  ] as const) {
    test(`with ${what} is refused with the reason, and the trips are kept`, async ({ taxi, page }) => {
      await taxi.open()
      await taxi.openFile(name, content)
      await expect(taxi.alert).toContainText(sentence)
      await expect(taxi.alert).toContainText('The trips as they were are kept.')
      await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
      await taxi.alert.getByRole('button', { name: 'Dismiss' }).click()
      await expect(taxi.alert).toHaveCount(0)
    })
  }
})

test('a file that vanishes before it is read is said to be gone', async ({ taxi, page }) => {
  await taxi.open()
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
  await expect(page.getByRole('heading', { name: '5,000 taxi rides in New York' })).toBeVisible()
})

test('everything works by keyboard alone', async ({ taxi, page }) => {
  await taxi.open('guess')
  await page.getByRole('button', { name: 'Train the guess' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText('it is off by')
  await taxi.scenes.getByRole('button', { name: 'What really happened' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: 'What really happened', level: 1 })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`the scenes, ${colorScheme}, at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ colorScheme, viewport })

      test('fit the width, and axe finds nothing to object to', async ({ taxi, page }) => {
        for (const scene of ['data', 'guess', 'searches', 'table', 'verdict']) {
          await taxi.open(scene)
          await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible()
          expect(await page.evaluate(() => document.documentElement.scrollWidth), scene).toBeLessThanOrEqual(viewport.width)
          expect(await violations(page), scene).toEqual([])
        }
      })
    })
  }
}
