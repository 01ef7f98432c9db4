import { expect, test } from './fixtures'

test('stepping, dragging and running to the end show the numbers of the run, the same to the last bit each time', async ({
  lab,
  page,
}) => {
  await lab.openWithTables()
  for (const { table, numbers } of [lab.bayesian, lab.grid, lab.random]) {
    await expect(table.getByRole('columnheader')).toHaveText(['#', 'x', 'value', 'best so far'])
    await expect(numbers).toHaveText(['1', '2', '3'])
  }
  await lab.step(2)
  await expect(lab.bayesian.numbers).toHaveCount(5)
  const five = await lab.rows()
  expect(five.bayesian.slice(0, 3)).toEqual(five.random.slice(0, 3))
  expect(five.bayesian[3]).not.toEqual(five.random[3])

  await lab.previousStep.click()
  await expect(lab.bayesian.numbers).toHaveCount(4)
  await lab.runToEnd()
  const all = await lab.rows()
  await lab.timeline.fill('5')
  await lab.isAfter(5)
  await expect(lab.bayesian.numbers).toHaveCount(5)
  expect(await lab.rows()).toEqual(five)
  await expect(lab.explanation).toHaveText(/^Why x =/)
  await lab.timeline.fill('16')
  await expect(lab.bayesian.numbers).toHaveCount(16)
  expect(await lab.rows()).toEqual(all)

  await lab.timeline.fill('1')
  await expect(lab.explanation).toHaveText(/^Initial design, 1 of 3 evaluated\./)
  await lab.toStart.click()
  await lab.isAfter(0)
  await expect(page.getByText('No evaluations yet.')).toHaveCount(3)
  await expect(lab.previousStep).toBeDisabled()
  await expect(lab.toStart).toBeDisabled()
})

test('the tables are the numbers behind the picture, and can be downloaded in full', async ({ lab, page }) => {
  await lab.openWithTables()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download CSV' }).first().click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('where-next-bayesian-optimization.csv')

  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  const lines = Buffer.concat(chunks).toString().split('\n')
  expect(lines[0]).toBe('#,x,value,best so far,origin,failure')
  const rows = await lab.bayesian.rows()
  expect(lines.slice(1)).toEqual(rows.map(({ x, value, best }, i) => [i + 1, x, value, best, 'initial', ''].join()))
})
