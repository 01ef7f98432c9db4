import { expect, test } from './fixtures'
import type { Row } from './pages/EvaluationTable'

/** The smallest value of the default black box, which its searches are looking for. */
const OPTIMUM = -6.0207400557670825

const simpleRegret = (rows: readonly Row[]) => Math.min(...rows.map(({ value }) => Number(value))) - OPTIMUM

test.describe('a newcomer opening the page', () => {
  test('finds an experiment under way, with the reason for its next point', async ({ lab }) => {
    await lab.open()
    await expect(lab.title).toHaveText('What the model believes after 3 evaluations')
    await expect(lab.explanation).toHaveText(
      /^Why x = 0\.\d+\? The model predicts .+ ± .+ there\. The chance of getting below .+ is .+ %/,
    )
    await expect(lab.explanation).toContainText('EI =')
    await expect(lab.blackBox).toHaveValue('forrester')
  })

  test('steps on, and each step has a reason of its own', async ({ lab }) => {
    await lab.open()
    const reasons = new Set<string | null>()
    for (const count of [4, 5, 6]) {
      await lab.nextStep.click()
      await lab.isAfter(count)
      await expect(lab.explanation).toHaveText(/^Why x =/)
      reasons.add(await lab.explanation.textContent())
    }
    expect(reasons.size).toBe(3)
  })

  test('runs to the end, where the budget is spent and there is no next step', async ({ lab }) => {
    await lab.openWithTables()
    await lab.runToEnd()
    await lab.isAfter(16)
    await expect(lab.bayesian.numbers).toHaveCount(16)
    await expect(lab.explanation).toHaveText(/^The budget is spent\..* Bayesian optimization came closest\./)
    await expect(lab.nextStep).toBeDisabled()
    await expect(lab.toEnd).toBeDisabled()
  })

  test('sees Bayesian optimization come close to the optimum, and grid and random search not', async ({ lab }) => {
    await lab.openWithTables()
    await lab.runToEnd()
    const { bayesian, grid, random } = await lab.rows()
    expect(simpleRegret(bayesian)).toBeGreaterThanOrEqual(0)
    expect(simpleRegret(bayesian)).toBeLessThan(1e-2)
    expect(simpleRegret(grid)).toBeGreaterThan(1e-2)
    expect(simpleRegret(random)).toBeGreaterThan(1e-2)
  })
})
