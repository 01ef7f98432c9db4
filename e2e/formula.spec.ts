import { expect, test } from './fixtures'

test('a formula of one’s own becomes the black box: a mistake is told at its place, and its link opens elsewhere', async ({
  lab,
  elsewhere,
  page,
}) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('A formula…')
  const dialog = page.getByRole('dialog', { name: 'A black box of your own' })
  const formula = dialog.getByRole('textbox', { name: 'Formula' })
  await formula.fill('sin(6x) + sinus(x)')
  await expect(dialog.getByText('There is no function “sinus”.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Use this black box' })).toBeDisabled()
  await formula.fill('sin(6x) + x')
  await expect(dialog.getByText(/^The smallest value found is/)).toBeVisible()
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Use this black box' }).click()
  await expect(dialog).toBeHidden()
  await lab.runToEnd()
  const rows = await lab.bayesian.rows()
  for (const { x, value } of rows) expect(Number(value)).toBeCloseTo(Math.sin(6 * Number(x)) + Number(x), 2)

  const link = await lab.link(({ setup, view }) => setup.source.kind === 'formula' && view.at === rows.length)
  await elsewhere.open(new URL(link).hash)
  await elsewhere.tables.click()
  await expect(elsewhere.bayesian.table.getByRole('row')).toHaveCount(rows.length + 1)
  expect(await elsewhere.bayesian.rows()).toEqual(rows)

  await page.getByRole('button', { name: 'Change the formula' }).click()
  await expect(formula).toHaveValue('sin(6x) + x')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(lab.blackBox).toHaveValue('formula')
})
