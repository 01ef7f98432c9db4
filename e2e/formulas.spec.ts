import { expect, test } from './fixtures'

test('the formulas in force follow the settings', async ({ lab, page }) => {
  await lab.open()
  const dialog = page.getByRole('dialog', { name: 'The formulas in force' })
  await lab.button('Formulas').click()
  await expect(dialog.getByRole('heading', { name: 'Black box: Forrester' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Kernel: Matérn 5/2' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Acquisition function: Expected improvement' })).toBeVisible()
  await expect(dialog.getByRole('math')).toHaveCount(4)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Probability of improvement')
  await lab.button('Formulas').click()
  await expect(dialog.getByRole('heading', { name: 'Acquisition function: Probability of improvement' })).toBeVisible()
})
