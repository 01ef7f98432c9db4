import { expect, test } from './fixtures'

test('a screen reader hears every step, and what the plot shows at the place looked at', async ({ lab }) => {
  await lab.open()
  await lab.plot.press('Home')
  await expect(lab.plot).toHaveAttribute('aria-valuetext', /^x = 0: predicted .+ plus or minus .+, expected improvement .+/)
  await expect(lab.plot).toHaveAccessibleDescription(/Press Enter to evaluate/)
  await expect(lab.spoken).toHaveText(/^Evaluation 3 of 16 at x = .+\. Next: x = .+, score .+\.$/)
  for (const count of [4, 5]) {
    await lab.nextStep.click()
    await expect(lab.spoken).toHaveText(new RegExp(`^Evaluation ${count} of 16 at x = .+: .+\\. Next: x = `))
  }
  await lab.previousStep.click()
  await expect(lab.spoken).toHaveText(/^Evaluation 4 of 16/)
  await lab.runToEnd()
  await expect(lab.spoken).toHaveText(/^Evaluation 16 of 16 .+ The budget is spent\.$/)
  await lab.toStart.click()
  await expect(lab.spoken).toHaveText('Nothing evaluated yet. The model shows its prior.')
})
