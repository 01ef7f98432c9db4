import { expect, test } from './fixtures'

test('a step goes phase by phase, each of which explains itself', async ({ lab }) => {
  await lab.openWithTables()
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
  await expect(lab.spoken).toHaveText(/^Evaluation 4 of 16 at x = /)
  await lab.isAfter(3)
  await lab.phase('Fit').click()
  await lab.isAfter(4)
  await expect(lab.explanation).toHaveText(/^Fit\. The Gaussian process is conditioned on 4 observations/)
  await expect(lab.bayesian.numbers).toHaveCount(4)

  // The budget ends at the moment shown while an evaluation is revealed.
  await lab.phase('Evaluate').click()
  await lab.slider('Budget').fill('4')
  await lab.isAfter(4)
  await expect(lab.explanation).toContainText('The budget is spent')
  for (const phase of ['Fit', 'Score', 'Choose', 'Evaluate'] as const) await expect(lab.phase(phase)).toBeDisabled()
})
