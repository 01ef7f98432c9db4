import { expect, test } from './fixtures'

test('a second output that must keep a limit is asked for, drawn, and decides what is best', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('Forrester with a limit')
  await expect(page.getByRole('combobox', { name: 'Acquisition function' })).toHaveValue('eic')
  await lab.isAfter(3)
  await lab.nextStep.focus()
  for (let count = 4; count <= 8; count++) {
    await page.keyboard.press('Enter')
    await lab.isAfter(count)
  }
  await expect(lab.explanation).toContainText(/The chance that it is feasible, .+ is .+; the score is the expected improvement/)

  await test.step('the best is the best of those that keep it', async () => {
    const rows = await lab.bayesian.table.getByRole('row').allTextContents()
    expect(rows.some((row) => row.includes('not feasible'))).toBe(true)
    const evaluations = await lab.bayesian.table.locator('tbody tr').all()
    let best = Number.POSITIVE_INFINITY
    for (const evaluation of evaluations) {
      const cells = evaluation.getByRole('cell')
      const [value, second, sofar] = [cells.nth(1), cells.nth(2), cells.nth(3)]
      if (!(await second.textContent())!.includes('not feasible'))
        best = Math.min(best, Number(await value.getAttribute('data-value')))
      expect(await sofar.getAttribute('data-value')).toBe(Number.isFinite(best) ? String(best) : '')
    }
  })
})

test('several places are chosen at once, and come back together', async ({ lab, page }) => {
  await lab.openWithTables()
  await page.getByText('One at a time, to the end').press('Enter')
  const atOnce = lab.slider('Chosen at once')
  for (const q of [2, 3, 4]) {
    await atOnce.press('ArrowRight')
    await expect(atOnce).toHaveValue(String(q))
    await expect(lab.explanation).toContainText(`Chosen at once: ${q}.`)
  }
  await lab.nextStep.press('Enter')
  await lab.isAfter(7)
  await expect(lab.bayesian.numbers).toHaveCount(7)
  const places = (await lab.rows()).bayesian.slice(3).map(({ x }) => Number(x))
  for (const [i, a] of places.entries()) for (const b of places.slice(0, i)) expect(Math.abs(a - b)).toBeGreaterThan(1e-3)
  await lab.previousStep.press('Enter')
  await lab.isAfter(3)
})

test('a stopping rule ends the search before its budget, and taking it away goes on', async ({ lab, page }) => {
  await lab.open()
  await page.getByText('One at a time, to the end').press('Enter')
  const rule = page.getByRole('switch', { name: 'Stop early' })
  await rule.press('Space')
  await expect(rule).toBeChecked()
  await lab.box('Stop below').fill('0.5')
  await lab.box('Stop below').press('Enter')
  await lab.box('Steps in a row').fill('1')
  await lab.box('Steps in a row').press('Enter')
  await lab.toEnd.press('Enter')
  await expect(lab.explanation).toContainText('The search has stopped.')
  await expect(lab.explanation).toContainText('no proof that nothing better is there')
  await expect(lab.nextStep).toBeDisabled()
  await rule.press('Space')
  await lab.toEnd.press('Enter')
  await lab.isAfter(16)
})

test('the model is made of another form of y, and says what it draws and counts in', async ({ lab, page }) => {
  await lab.open()
  const transform = page.getByRole('combobox', { name: 'Transform of y' })
  const note = lab.settings.getByRole('status')
  await lab.step(3)
  await lab.isAfter(6)
  const before = await lab.explanation.textContent()

  await transform.selectOption('rank')
  await expect(note).toContainText('Only the order of the values counts.')
  await expect(page.getByRole('switch', { name: /^Standardise/ })).toBeHidden()
  await expect(lab.explanation).toContainText(/a median of .+, 95 % between .+ and .+ there/)
  await expect(lab.explanation).toContainText('in normal scores of y')

  await test.step('the logarithm is refused where a value is not above 0', async () => {
    await transform.selectOption('log')
    await expect(note).toContainText(/^Log is refused: evaluation \d returned −.+, and only values above 0 have a logarithm/)
    await expect(lab.explanation).toHaveText(before!)
  })

  await test.step('and holds where all are', async () => {
    await lab.blackBox.selectOption('Branin')
    await expect(note).toContainText('The model is of log y.')
    await expect(page.getByText('Uncertainty σ of log y', { exact: true })).toBeVisible()
    await lab.link(({ setup }) => setup.model.surrogate.transform === 'log')
    await page.goBack()
    await expect(note).toContainText('Log is refused')
  })
})
