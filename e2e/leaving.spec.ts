import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

test('a practitioner leaves with code and data: reads the program, copies it, saves it and a journal, by keyboard too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const open = async () => {
    const button = page.getByRole('button', { name: 'Code and data' })
    if (!(await button.isVisible())) await page.getByRole('button', { name: 'More', exact: true }).click()
    await button.click()
  }
  await open()
  const dialog = page.getByRole('dialog', { name: 'Code and data' })
  await expect(dialog).toContainText('Forrester: 3 evaluations of a budget of 16, and the model as it is in force.')
  const program = dialog.getByRole('region', { name: 'Program for scikit-learn + SciPy' })
  await expect(program).toContainText('Matern(0.2, "fixed", nu=2.5)')

  await dialog.getByRole('button', { name: 'Copy the program' }).click()
  await expect(dialog.getByRole('status')).toHaveText('The program was copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await program.textContent())

  await dialog.getByRole('button', { name: 'Optuna (Gaussian process)' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('region', { name: 'Program for Optuna (Gaussian process)' })).toContainText('GPSampler')
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download the program' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('forrester.optuna.py')

  const [journal] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Optuna journal' }).click(),
  ])
  expect(journal.suggestedFilename()).toBe('forrester.journal.log')
  const lines = readFileSync(await journal.path(), 'utf8')
    .trim()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).op_code)).toEqual([0, 4, 4, 4])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Race' }).click()
  await open()
  await expect(dialog).toContainText('nothing was evaluated yet. The program begins with the')
  await page.keyboard.press('Escape')

  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Measure' }).click()
  await open()
  await expect(dialog).toContainText('Name the inputs of the study first.')
})
