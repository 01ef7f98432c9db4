import { expect, test } from './fixtures'

const unusable = [
  { typed: 'about a half', says: 'Please type a number.' },
  { typed: '1e999', says: 'Please type a number.' },
  { typed: '0', says: 'Please type a number from 0.001 to 10.' },
]

test('a box for a number refuses what it cannot use with a sentence, and takes what people write', async ({ lab }) => {
  await lab.openWithTables()
  await lab.step(2)
  const [box, rows, reason] = [lab.box('Length-scale, exact value'), await lab.rows(), await lab.explanation.textContent()]
  for (const { typed, says } of unusable)
    await test.step(`"${typed}"`, async () => {
      await box.fill(typed)
      await expect(lab.alert).toHaveText(says)
      await expect(box).toHaveAccessibleDescription(says)
      await box.press('Enter')
      await expect(lab.slider('Length-scale')).toHaveValue('0.2')
      await box.blur()
      await expect(lab.alert).toBeHidden()
      await expect(box).toHaveValue('0.2')
      await expect(lab.explanation).toHaveText(reason!)
    })
  expect(await lab.rows()).toEqual(rows)

  for (const [typed, meant] of [
    ['0,5', '0.5'],
    [' 3e-1 ', '0.3'],
  ] as const) {
    await box.fill(typed)
    await box.press('Enter')
    await expect(lab.slider('Length-scale')).toHaveValue(meant)
  }

  await lab.seed.fill('1.5')
  await expect(lab.alert).toHaveText('Please type a whole number.')
  await lab.seed.fill('7')
  await expect(lab.alert).toBeHidden()
  await lab.seed.press('Enter')
  await lab.link(({ setup }) => setup.seed === 7)
})

test('a budget smaller than the initial design is said to leave the model nothing', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.slider('Budget').fill('1')
  await expect(page.getByText('The initial design takes the whole budget: the model is never asked.')).toBeVisible()
  await lab.isAfter(1)
  for (const { numbers } of [lab.bayesian, lab.grid, lab.random]) await expect(numbers).toHaveCount(1)
  await expect(lab.explanation).toContainText('The budget is spent')
  await lab.toStart.click()
  await lab.isAfter(0)
  await lab.nextStep.click()
  await lab.isAfter(1)
  await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
})

test('measuring the same place twice without noise is solved with jitter, and the screen says so', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.box('Noise s.d., exact value').fill('0')
  await lab.box('Noise s.d., exact value').press('Enter')
  await lab.isAfter(3)
  const jitter = page.getByRole('note').filter({ hasText: 'jitter' })
  await expect(jitter).toBeHidden()
  for (const count of [4, 5]) {
    await lab.plot.press('Home')
    await lab.plot.press('Enter')
    await lab.isAfter(count)
  }
  expect((await lab.bayesian.rows()).slice(-2).map(({ x }) => x)).toEqual(['0', '0'])
  await expect(jitter).toHaveText(
    /^Observations coincide or nearly so .+: jitter .+ was added to the diagonal so that K can be factorised\.$/,
  )
  await lab.runToEnd()
  await expect(lab.bayesian.numbers).toHaveCount(16)
  await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0)
})
