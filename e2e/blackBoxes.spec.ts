import { expect, test } from './fixtures'

test('black boxes that fail, that are flat or that hide a needle are searched to the end, and say what happened', async ({
  lab,
  page,
}) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Broken on the left')
  await lab.clickPlot(0.1)
  await lab.isAfter(4)
  const reason = 'failed: the square root of a negative number is undefined'
  await expect(lab.spoken).toContainText(reason)
  await expect(lab.bayesian.table.getByRole('row').last()).toContainText(reason)
  expect((await lab.bayesian.rows()).at(-1)!.value).toBe('')
  await lab.runToEnd()
  await expect(lab.bayesian.numbers).toHaveCount(16)
  const succeeded = (await lab.bayesian.rows()).filter(({ value }) => value !== '')
  expect(Math.max(...succeeded.map(({ value }) => Number(value)))).toBeGreaterThan(2)

  await lab.blackBox.selectOption('Flat')
  await lab.runToEnd()
  await expect(lab.explanation).toContainText('came equally close')
  for (const { value, best } of (await lab.rows()).bayesian) expect([value, best]).toEqual(['1', '1'])

  await lab.blackBox.selectOption('Needle')
  await lab.runToEnd()
  const best = Number((await lab.bayesian.rows()).at(-1)!.best)
  expect(best).toBeGreaterThan(0.29)
  expect(best).toBeLessThanOrEqual(0.3)
  await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
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

test('another kernel and another acquisition function are drawn, and the run goes on under them', async ({ lab, page }) => {
  await lab.openWithTables()
  await page.getByRole('combobox', { name: 'Kernel' }).selectOption('Periodic')
  await page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Lower confidence bound')
  await expect(lab.explanation).toContainText('Lower confidence bound asks: “How good could it be here')
  await expect(lab.explanation).toContainText('is the lowest of all places.')
  await lab.runToEnd()
  await expect(lab.bayesian.numbers).toHaveCount(16)
  await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
})
