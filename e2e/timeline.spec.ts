import { expect, test } from './fixtures'

test.describe('the timeline', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
  })

  test('hides later evaluations, and brings them back to the last bit', async ({ lab }) => {
    await lab.runToEnd()
    const all = await lab.rows()

    await lab.timeline.fill('5')
    await lab.isAfter(5)
    await expect(lab.bayesian.numbers).toHaveCount(5)
    const early = await lab.rows()
    expect(early.bayesian).toEqual(all.bayesian.slice(0, 5))
    expect(early.grid).toEqual(all.grid.slice(0, 5))
    expect(early.random).toEqual(all.random.slice(0, 5))

    await lab.timeline.fill('16')
    await expect(lab.bayesian.numbers).toHaveCount(16)
    expect(await lab.rows()).toEqual(all)
  })

  test('runs on when dragged beyond what has been evaluated', async ({ lab }) => {
    await lab.timeline.fill('9')
    await lab.isAfter(9)
    await expect(lab.bayesian.numbers).toHaveCount(9)
    await expect(lab.explanation).toHaveText(/^Why x =/)
  })

  test('shows the same numbers however one gets there', async ({ lab }) => {
    await lab.timeline.fill('9')
    await expect(lab.bayesian.numbers).toHaveCount(9)
    const dragged = await lab.rows()

    await lab.open()
    await lab.tables.click()
    await lab.step(6)
    await expect(lab.bayesian.numbers).toHaveCount(9)
    expect(await lab.rows()).toEqual(dragged)
  })

  test('goes to nothing evaluated, where only the prior is left', async ({ lab, page }) => {
    await lab.timeline.fill('0')
    await lab.isAfter(0)
    await expect(page.getByText('No evaluations yet.')).toHaveCount(3)
    await expect(lab.explanation).toHaveText(/^Initial design, 0 of 3 evaluated\./)
  })

  test('goes to a single evaluation', async ({ lab }) => {
    await lab.timeline.fill('1')
    await lab.isAfter(1)
    await expect(lab.bayesian.numbers).toHaveCount(1)
    await expect(lab.explanation).toHaveText(/^Initial design, 1 of 3 evaluated\./)
  })
})
