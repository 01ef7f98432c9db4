import { expect, test } from './fixtures'

test('the next point can be chosen with the pointer', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.plot.hover()
  await expect(lab.explanation).toHaveText(/^At x = 0\.5\d* the model predicts .+ Click to evaluate here yourself\.$/)
  await page.mouse.move(0, 0)
  await expect(lab.explanation).toHaveText(/^Why x =/)
  await lab.isAfter(3)

  await lab.clickPlot(0.3)
  await lab.isAfter(4)
  const row = (await lab.bayesian.rows()).at(-1)!
  expect(Number(row.x)).toBeCloseTo(0.3, 2)
  expect(Number(row.value)).toBeCloseTo((6 * Number(row.x) - 2) ** 2 * Math.sin(12 * Number(row.x) - 4), 12)
  await lab.step(1)
  const origins = ['initial design', 'initial design', 'initial design', 'chosen by you', 'chosen by the model']
  await expect(lab.bayesian.numbers).toHaveCount(origins.length)
  for (const [i, origin] of origins.entries()) await expect(lab.bayesian.numbers.nth(i)).toHaveAccessibleDescription(origin)

  await test.step('looking back, too, which leaves the old future beside the new one', async () => {
    const before = await lab.rows()
    await lab.timeline.fill('4')
    await lab.clickPlot(0.9)
    await lab.isAfter(5)
    await expect(page.getByRole('list', { name: 'Marks' })).toContainText('other future')
    expect((await lab.bayesian.rows()).slice(0, 4)).toEqual(before.bayesian.slice(0, 4))
  })

  await test.step('not when the budget is spent', async () => {
    await lab.runToEnd()
    await lab.clickPlot(0.3)
    await expect(lab.bayesian.numbers).toHaveCount(16)
    await expect(lab.plot).toHaveAccessibleDescription('The budget is spent.')
  })
})

test('the next point can be chosen with the keyboard, whose arrows move along the axis and do not step', async ({ lab }) => {
  await lab.openWithTables()
  await lab.plot.focus()
  await lab.plot.press('Home')
  await expect(lab.plot).toHaveAttribute('aria-valuenow', '0')
  for (let i = 0; i < 10; i++) await lab.plot.press('ArrowRight')
  await lab.plot.press('Shift+ArrowRight')
  await lab.plot.press('ArrowLeft')
  await expect(lab.explanation).toHaveText(/^At x = 0\.091 the model predicts/)
  await lab.plot.press('Escape')
  await expect(lab.explanation).toHaveText(/^Why x =/)
  await lab.isAfter(3)

  await lab.plot.press('End')
  await lab.plot.press('PageDown')
  await lab.plot.press('Enter')
  await lab.isAfter(4)
  await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
  expect(Number((await lab.bayesian.rows()).at(-1)!.x)).toBeCloseTo(0.9, 12)
})
