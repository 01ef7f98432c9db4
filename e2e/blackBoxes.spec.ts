import { expect, test } from './fixtures'

/** Time for a test that goes through a list which may grow. */
const allow = (runs: number) => test.setTimeout(15_000 + runs * 5_000)

test('every black box can be run to the end', async ({ lab, page }) => {
  await lab.openWithTables()
  const names = await lab.blackBox.getByRole('option').allTextContents()
  expect(names.length).toBeGreaterThanOrEqual(8)
  allow(names.length)
  for (const name of names) {
    await test.step(name, async () => {
      await lab.blackBox.selectOption(name)
      await expect(lab.title).toHaveText(/after [35] evaluations$/)
      await lab.runToEnd()
      const budget = Number(await lab.box('Budget, exact value').inputValue())
      for (const { numbers } of [lab.bayesian, lab.grid, lab.random]) await expect(numbers).toHaveCount(budget)
      await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
    })
  }
})

test('a broken black box fails, says why, and the search goes on', async ({ lab }) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Broken on the left')
  await lab.clickPlot(0.1)
  await lab.isAfter(4)
  await expect(lab.spoken).toContainText('failed: the square root of a negative number is undefined')
  await expect(lab.bayesian.table.getByRole('row').last()).toContainText(
    'failed: the square root of a negative number is undefined',
  )
  expect((await lab.bayesian.rows()).at(-1)!.value).toBe('')

  await lab.runToEnd()
  await expect(lab.bayesian.numbers).toHaveCount(16)
  const succeeded = (await lab.bayesian.rows()).filter(({ value }) => value !== '')
  expect(Math.max(...succeeded.map(({ value }) => Number(value)))).toBeGreaterThan(2)
})

test('a flat black box leaves nothing to expect, and no search ahead', async ({ lab }) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Flat')
  await lab.runToEnd()
  await expect(lab.explanation).toContainText('came equally close')
  for (const { value, best } of (await lab.rows()).bayesian) expect([value, best]).toEqual(['1', '1'])
})

test('a needle that nothing hints at is missed, and the search ends with the best of the rest', async ({ lab }) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Needle')
  await lab.runToEnd()
  const best = Number((await lab.bayesian.rows()).at(-1)!.best)
  expect(best).toBeGreaterThan(0.29)
  expect(best).toBeLessThanOrEqual(0.3)
})

test('the taxi fares say that they were measured, and can be drawn from single trainings', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Taxi fares: learning rate')
  await expect(lab.settings.getByText('measured', { exact: true })).toBeVisible()
  await expect(lab.bayesian.table.getByRole('columnheader', { name: 'learning rate' })).toBeVisible()
  await expect(lab.explanation).toHaveText(/^Why learning rate = /)
  const means = await lab.rows()

  await page.getByRole('switch', { name: /^Draw one of \d trainings/ }).click()
  await expect(lab.bayesian.numbers).toHaveCount(3)
  const runs = await lab.rows()
  expect(runs.bayesian.map(({ x }) => x)).toEqual(means.bayesian.map(({ x }) => x))
  expect(runs.bayesian.map(({ value }) => value)).not.toEqual(means.bayesian.map(({ value }) => value))
  await lab.runToEnd()
  await expect(lab.bayesian.numbers).toHaveCount(16)
})

for (const choice of ['Kernel', 'Acquisition function']) {
  test(`every choice of "${choice}" can be run to the end`, async ({ lab, page }) => {
    await lab.openWithTables()
    const box = page.getByRole('combobox', { name: choice })
    const names = await box.getByRole('option').allTextContents()
    allow(names.length)
    for (const name of names) {
      await test.step(name, async () => {
        await lab.timeline.fill('3')
        await box.selectOption(name)
        if (await lab.rerun.isVisible()) await lab.rerun.click()
        await lab.runToEnd()
        await expect(lab.bayesian.numbers).toHaveCount(16)
        await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
      })
    }
  })
}
