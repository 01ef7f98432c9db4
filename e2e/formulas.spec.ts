import { expect, test } from './fixtures'

test('the formulas in force follow the settings, and lead to what the numbers are verified against', async ({
  lab,
  page,
  context,
}) => {
  await lab.open()
  const dialog = page.getByRole('dialog', { name: 'The formulas in force' })
  await lab.button('Formulas').click()
  await expect(dialog.getByRole('heading', { name: 'Black box: Forrester' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Kernel: Matérn 5/2' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Acquisition function: Expected improvement' })).toBeVisible()
  await expect(dialog.getByRole('math')).toHaveCount(5)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Probability of improvement')
  await lab.button('Formulas').click()
  await expect(dialog.getByRole('heading', { name: 'Acquisition function: Probability of improvement' })).toBeVisible()

  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'About the numbers' }).click()
  const document = await opened
  await expect(document.getByRole('heading', { name: 'Verification' })).toBeVisible()
  await expect(document.getByRole('row', { name: /^branin/ }).first()).toBeVisible()
  await document.getByRole('link', { name: 'docs/reference/README.md' }).click()
  await expect(document.getByRole('heading').first()).toBeVisible()
  await document.getByRole('link', { name: 'Where Next?' }).click()
  await expect(document.getByRole('heading', { name: /^What the model believes/ })).toBeVisible()
})
