import { expect, test } from './fixtures'

test.describe('choosing the next point oneself', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
  })

  test('a click on the plot evaluates there', async ({ lab }) => {
    await lab.clickPlot(0.3)
    await lab.isAfter(4)
    await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
    const row = (await lab.bayesian.rows()).at(-1)!
    expect(Number(row.x)).toBeCloseTo(0.3, 2)
    expect(Number(row.value)).toBeCloseTo((6 * Number(row.x) - 2) ** 2 * Math.sin(12 * Number(row.x) - 4), 12)
  })

  test('the pointer over the plot asks what the model believes there, and evaluates nothing', async ({ lab, page }) => {
    await lab.plot.hover()
    await expect(lab.explanation).toHaveText(/^At x = 0\.5\d* the model predicts .+ Click to evaluate here yourself\.$/)
    await page.mouse.move(0, 0)
    await expect(lab.explanation).toHaveText(/^Why x =/)
    await lab.isAfter(3)
  })

  test('the keyboard looks along the axis, evaluates on Enter, and returns on Escape', async ({ lab }) => {
    await lab.plot.focus()
    await lab.plot.press('Home')
    await expect(lab.plot).toHaveAttribute('aria-valuenow', '0')
    for (let i = 0; i < 10; i++) await lab.plot.press('ArrowRight')
    await lab.plot.press('Shift+ArrowRight')
    await lab.plot.press('ArrowLeft')
    await expect(lab.explanation).toHaveText(/^At x = 0\.091 the model predicts/)

    await lab.plot.press('Escape')
    await expect(lab.explanation).toHaveText(/^Why x =/)

    await lab.plot.press('End')
    await lab.plot.press('PageDown')
    await lab.plot.press('Enter')
    await lab.isAfter(4)
    await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
    expect(Number((await lab.bayesian.rows()).at(-1)!.x)).toBeCloseTo(0.9, 12)
  })

  test('the arrows of the plot move along the axis and do not step', async ({ lab }) => {
    await lab.plot.press('ArrowRight')
    await lab.plot.press('ArrowLeft')
    await lab.isAfter(3)
  })

  test('tells each evaluation how it came about', async ({ lab }) => {
    await lab.clickPlot(0.3)
    await lab.step(1)
    const origins = ['initial design', 'initial design', 'initial design', 'chosen by you', 'chosen by the model']
    await expect(lab.bayesian.numbers).toHaveCount(origins.length)
    for (const [i, origin] of origins.entries()) await expect(lab.bayesian.numbers.nth(i)).toHaveAccessibleDescription(origin)
  })

  test('while looking back goes another way from there, and Back brings the old future back', async ({ lab, page }) => {
    await lab.step(5)
    await expect(lab.bayesian.numbers).toHaveCount(8)
    const before = await lab.rows()

    await lab.timeline.fill('5')
    await lab.link(({ view }) => view.at === 5)
    await lab.clickPlot(0.9)
    await lab.isAfter(6)
    await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
    expect((await lab.bayesian.rows()).slice(0, 5)).toEqual(before.bayesian.slice(0, 5))
    await lab.link(({ actions }) => actions.some((action) => action.do === 'choose'))
    await lab.step(2)
    await expect(lab.bayesian.numbers).toHaveCount(8)
    expect((await lab.rows()).bayesian).not.toEqual(before.bayesian)
    await lab.link(({ view }) => view.at === 8)

    await page.goBack()
    await lab.isAfter(5)
    await lab.timeline.fill('8')
    await expect(lab.bayesian.numbers).toHaveCount(8)
    expect(await lab.rows()).toEqual(before)
  })

  test('is over when the budget is spent', async ({ lab }) => {
    await lab.runToEnd()
    await lab.clickPlot(0.3)
    await expect(lab.bayesian.numbers).toHaveCount(16)
    await expect(lab.plot).toHaveAccessibleDescription('The budget is spent.')
  })
})
