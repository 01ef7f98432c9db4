import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, at ${viewport.width} × ${viewport.height}, axe finds nothing to object to`, () => {
      test.use({ colorScheme, viewport })

      test('at the start and in the middle of a run with the tables open', async ({ lab, page }) => {
        await lab.open()
        expect(await violations(page)).toEqual([])
        await lab.tables.click()
        await lab.step(3)
        await lab.slider('Length-scale').fill('0.05')
        await expect(lab.otherSettings).toBeAttached()
        expect(await violations(page)).toEqual([])
      })

      test('in the dialogs, and when something went wrong', async ({ lab, page }) => {
        await lab.open('#v9.abc')
        await lab.box('Length-scale, exact value').fill('?')
        await expect(lab.alert).toHaveCount(2)
        expect(await violations(page)).toEqual([])

        await lab.button('Keys').click()
        await expect(lab.keys).toBeVisible()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')

        await lab.button('Formulas').click()
        await expect(page.getByRole('dialog', { name: 'The formulas in force' }).getByRole('math').first()).toBeAttached()
        expect(await violations(page)).toEqual([])
      })
    })
  }
}
