import { expect, test } from './fixtures'

test.describe('one phase of a step at a time', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
  })

  test('each phase explains itself', async ({ lab }) => {
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'true')
    await lab.phase('Fit').click()
    await expect(lab.phase('Fit')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'false')
    await expect(lab.explanation).toHaveText(/^Fit\. The Gaussian process is conditioned on 3 observations/)
    await lab.phase('Score').click()
    await expect(lab.explanation).toHaveText(/^Score\. Every place gets a score/)
    await lab.phase('Choose').click()
    await expect(lab.explanation).toHaveText(/^Why x =/)
    await lab.phase('Evaluate').click()
    await expect(lab.explanation).toHaveText(/^Evaluate\. The black box was asked at x = .+: evaluation 4 returned/)
  })

  test('Evaluate asks the black box, and only Fit tells the model', async ({ lab }) => {
    await lab.phase('Evaluate').click()
    await expect(lab.phase('Evaluate')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.spoken).toHaveText(/^Evaluation 4 of 16 at x = /)
    await lab.isAfter(3)

    await lab.phase('Fit').click()
    await lab.isAfter(4)
    await expect(lab.phase('Fit')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.explanation).toHaveText(/^Fit\. The Gaussian process is conditioned on 4 observations/)
    await expect(lab.bayesian.numbers).toHaveCount(4)
  })

  test('leads to the same numbers as whole steps', async ({ lab }) => {
    for (const phase of ['Evaluate', 'Fit', 'Score', 'Choose', 'Evaluate', 'Fit'] as const) await lab.phase(phase).click()
    await expect(lab.bayesian.numbers).toHaveCount(5)
    const byPhases = await lab.rows()
    await lab.open()
    await lab.tables.click()
    await lab.step(2)
    await expect(lab.bayesian.numbers).toHaveCount(5)
    expect(await lab.rows()).toEqual(byPhases)
  })

  test('Previous step after Evaluate returns to before it', async ({ lab }) => {
    await lab.phase('Evaluate').click()
    await lab.previousStep.click()
    await lab.isAfter(3)
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.explanation).toHaveText(/^Why x =/)
  })

  test('the last evaluation can be made phase by phase, and then there are no phases left', async ({ lab }) => {
    await lab.timeline.fill('15')
    await lab.phase('Evaluate').click()
    await expect(lab.explanation).toContainText('evaluation 16 returned')
    await lab.phase('Fit').click()
    await lab.isAfter(16)
    await expect(lab.explanation).toContainText('The budget is spent')
    for (const phase of ['Fit', 'Score', 'Choose', 'Evaluate'] as const) await expect(lab.phase(phase)).toBeDisabled()
  })
})
