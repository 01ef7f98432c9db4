import type { Page } from '@playwright/test'
import { violationsInBothThemes } from './axe'
import { clippedTexts } from './clipped'
import { expect, test } from './fixtures'
import { Measure } from './pages/Measure'

const LOG = 'src/experiment/logs/fixtures/optuna-4.5.0-mixed_attrs.trials.csv'

/** The dialog that is open is whole, within the screen, and axe finds nothing to object to. */
async function isSound(page: Page, what: string) {
  const dialog = page.locator('dialog[open]')
  const { x, width } = (await dialog.boundingBox())!
  const screen = page.viewportSize()!.width
  expect({ what, left: x >= 0, right: x + width <= screen }).toEqual({ what, left: true, right: true })
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), what).toBe(true)
  expect(await clippedTexts(page), what).toEqual([])
  expect(await violationsInBothThemes(page, { part: 'dialog[open]' }), what).toEqual([])
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('the dialogs of a black box of one’s own, of a file and of the inputs are whole', async ({ lab, page }) => {
      await lab.open()
      for (const [choice, example] of [
        ['A formula…', null],
        ['A drawn curve…', 'one hill'],
        ['A table…', 'a study of 24 reactions'],
      ] as const) {
        await lab.blackBox.selectOption(choice)
        const dialog = page.getByRole('dialog', { name: 'A black box of your own' })
        if (example) await dialog.getByRole('button', { name: example }).click()
        await expect(dialog.getByRole('button', { name: 'Use this black box' })).toBeEnabled()
        await isSound(page, choice)
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      }

      const measure = new Measure(page)
      await measure.open()
      await page.getByLabel('A study from a file').setInputFiles(LOG)
      const file = page.getByRole('dialog', { name: 'What this file holds' })
      await expect(file.getByRole('button', { name: 'Open this study' })).toBeEnabled()
      await isSound(page, 'a file')
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'Start from an example' }).click()
      await page.getByRole('button', { name: 'Change the inputs' }).click()
      await page.getByRole('button', { name: 'Add a limit on a second output' }).click()
      await page.getByRole('button', { name: 'Use these inputs' }).click()
      await expect(page.getByText('Please name the second output')).toBeVisible()
      await isSound(page, 'the inputs')
    })
  })
