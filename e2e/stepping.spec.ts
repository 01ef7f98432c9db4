import { expect, test } from './fixtures'

test.describe('stepping', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
  })

  test('forward, back and forward again shows the same numbers to the last bit', async ({ lab }) => {
    const onTheWay = [await lab.rows()]
    for (const count of [4, 5, 6, 7, 8]) {
      await lab.nextStep.click()
      await expect(lab.bayesian.numbers).toHaveCount(count)
      onTheWay.push(await lab.rows())
    }
    for (const count of [7, 6, 5, 4, 3]) {
      await lab.previousStep.click()
      await expect(lab.bayesian.numbers).toHaveCount(count)
      expect(await lab.rows()).toEqual(onTheWay[count - 3])
    }
    await lab.step(5)
    await expect(lab.bayesian.numbers).toHaveCount(8)
    expect(await lab.rows()).toEqual(onTheWay[5])
  })

  test('shows number, place, value and best so far of each search', async ({ lab }) => {
    for (const { table, numbers } of [lab.bayesian, lab.grid, lab.random]) {
      await expect(table.getByRole('columnheader')).toHaveText(['#', 'x', 'value', 'best so far'])
      await expect(numbers).toHaveText(['1', '2', '3'])
    }
  })

  test('starts Bayesian optimization and random search from the same points, then parts them', async ({ lab }) => {
    await lab.step(1)
    await expect(lab.bayesian.numbers).toHaveCount(4)
    const { bayesian, random } = await lab.rows()
    expect(bayesian.slice(0, 3)).toEqual(random.slice(0, 3))
    expect(bayesian[3]).not.toEqual(random[3])
  })

  test('back from the start is not possible', async ({ lab }) => {
    await lab.toStart.click()
    await lab.isAfter(0)
    await expect(lab.previousStep).toBeDisabled()
    await expect(lab.toStart).toBeDisabled()
  })
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
