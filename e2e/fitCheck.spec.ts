import { expect, test } from './fixtures'

test('the fit check: left-out values beside what the bands promise, and kernels side by side', async ({ lab, page }) => {
  await lab.open()
  await lab.step(5)
  await lab.button('More pictures').click()
  await page.getByRole('checkbox', { name: /^Fit check/ }).check()
  await page.keyboard.press('Escape')
  const panel = page.getByRole('region', { name: 'Fit check' })
  const leftOut = panel.getByRole('table', { name: 'Each value predicted from all the others' })
  await expect(leftOut.getByRole('row')).toHaveCount(1 + 8)
  await expect(panel.getByText(/\d of 8 \(\d+ %\) lie within ±1σ, where 68 % should/)).toContainText('With so few evaluations')

  await test.step('a length-scale that is far too long makes the bands too narrow', async () => {
    await lab.slider('Length-scale').fill('1')
    await expect(panel.getByText(/the bands are too narrow/)).toBeVisible()
  })

  await test.step('every kernel is fitted in the same way, whatever the settings in force', async () => {
    await panel.getByRole('button', { name: 'kernels' }).click()
    const kernels = panel.getByRole('table', { name: /^Kernels compared/ })
    await expect(kernels.getByRole('row')).toHaveCount(1 + 7)
    await expect(kernels.getByRole('rowheader', { name: 'Matérn 5/2 · in force' })).toBeVisible()
    const ranked = await kernels.textContent()
    await lab.slider('Length-scale').fill('0.1')
    await expect(kernels).toHaveText(ranked!)
    await expect(panel.getByText(/has the lowest BIC/)).toBeVisible()
  })
})
