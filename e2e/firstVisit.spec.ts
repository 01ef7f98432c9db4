import { expect, test } from './fixtures'
import type { Row } from './pages/EvaluationTable'

/** The smallest value of the default black box, which its searches are looking for. */
const OPTIMUM = -6.0207400557670825

const simpleRegret = (rows: readonly Row[]) => Math.min(...rows.map(({ value }) => Number(value))) - OPTIMUM

test('a newcomer finds an experiment under way, steps on with a reason each time, and sees at the end who came close', async ({
  lab,
}) => {
  await lab.openWithTables()
  await expect(lab.title).toHaveText('What the model believes after 3 evaluations')
  await expect(lab.explanation).toHaveText(
    /^Why x = 0\.\d+\? The model predicts .+ ± .+ there\. The chance of getting below .+ is .+ %/,
  )
  await expect(lab.explanation).toContainText('EI =')
  await expect(lab.blackBox).toHaveValue('forrester')

  const reasons = new Set<string | null>()
  for (const count of [4, 5, 6]) {
    await lab.nextStep.click()
    await lab.isAfter(count)
    await expect(lab.explanation).toHaveText(/^Why x =/)
    reasons.add(await lab.explanation.textContent())
  }
  expect(reasons.size).toBe(3)

  await lab.runToEnd()
  await lab.isAfter(16)
  await expect(lab.bayesian.numbers).toHaveCount(16)
  await expect(lab.explanation).toHaveText(/^The budget is spent\..* Bayesian optimization came closest\./)
  await expect(lab.nextStep).toBeDisabled()
  await expect(lab.toEnd).toBeDisabled()
  const { bayesian, grid, random } = await lab.rows()
  expect(simpleRegret(bayesian)).toBeGreaterThanOrEqual(0)
  expect(simpleRegret(bayesian)).toBeLessThan(1e-2)
  expect(simpleRegret(grid)).toBeGreaterThan(1e-2)
  expect(simpleRegret(random)).toBeGreaterThan(1e-2)
})

test.describe('who has never been here', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('is offered the first lesson once, and is kept from nothing', async ({ page, lab }) => {
    await lab.open()
    const offer = page.getByRole('button', { name: 'New here? Begin with a short lesson' })
    await expect(offer).toBeVisible()
    await lab.nextStep.click()
    await lab.isAfter(4)
    await offer.click()
    await expect(page.getByRole('heading', { name: 'A box that answers, and says nothing else' })).toBeVisible()
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Explore' }).click()
    await lab.isAfter(4)
    await expect(offer).toBeHidden()
    await page.reload()
    await lab.isAfter(4)
    await expect(offer).toBeHidden()
  })
})
