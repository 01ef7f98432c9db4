import { expect, test } from './fixtures'

test('a setting changed in the middle of a run changes what the model believes, and no evaluation', async ({ lab, page }) => {
  await lab.openWithTables()
  await lab.step(4)
  await expect(lab.bayesian.numbers).toHaveCount(7)
  const [rows, reason] = [await lab.rows(), await lab.explanation.textContent()]
  await lab.slider('Length-scale').fill('0.05')
  await expect(lab.explanation).not.toHaveText(reason!)
  await expect(lab.box('Length-scale, exact value')).toHaveValue('0.05')
  expect(await lab.rows()).toEqual(rows)
  await expect(lab.otherSettings).toHaveText('Evaluations 4–7 were chosen with other settings.')
  const changed = await lab.explanation.textContent()
  await lab.link(({ actions }) => actions.at(-1)?.do === 'model')

  await test.step('is undone by Back, and done again by Forward', async () => {
    await page.goBack()
    await expect(lab.slider('Length-scale')).toHaveValue('0.2')
    await expect(lab.explanation).toHaveText(reason!)
    await lab.isAfter(7)
    await page.goForward()
    await expect(lab.slider('Length-scale')).toHaveValue('0.05')
    await expect(lab.explanation).toHaveText(changed!)
  })

  await test.step('can be typed', async () => {
    await lab.box('Length-scale, exact value').fill('0.2')
    await lab.box('Length-scale, exact value').press('Enter')
    await expect(lab.slider('Length-scale')).toHaveValue('0.2')
    await expect(lab.otherSettings).toBeHidden()
    await lab.slider('Length-scale').fill('0.05')
  })

  await test.step('holds for the whole run when it is played again', async () => {
    await lab.rerun.click()
    await expect(lab.otherSettings).toBeHidden()
    await lab.isAfter(7)
    const again = await lab.rows()
    expect(again.bayesian.slice(0, 3)).toEqual(rows.bayesian.slice(0, 3))
    expect(again.bayesian[3]).not.toEqual(rows.bayesian[3])
    expect(again.grid).toEqual(rows.grid)
  })
})

test('looking back after a change, the button, the words and the marks tell the record and the model apart', async ({
  lab,
  page,
}) => {
  await lab.openWithTables()
  await lab.step(5)
  await lab.timeline.fill('5')
  await expect(lab.nextStep).toBeVisible()
  await lab.slider('Length-scale').fill('0.05')

  const marks = page.getByRole('list', { name: 'Marks' })
  const recorded = lab.button('Next recorded step')
  const goOn = lab.button('Go on from here with these settings')
  await expect(marks).toContainText('recorded')
  const words = page.getByText(/^In the record, other settings sent evaluation 6 to x = /)
  const [, was, now] = /evaluation 6 to (x = [\d.]+):.* goes to (x = [\d.]+) with/.exec((await words.textContent())!)!
  await expect(lab.explanation).toContainText(`Why ${now}?`)

  await recorded.click()
  await lab.isAfter(6)
  await expect(lab.spoken).toContainText(`Evaluation 6 of 16 at ${was}`)

  await lab.previousStep.click()
  await page.keyboard.press('b')
  await expect(lab.nextStep).toBeVisible()
  await expect(goOn).toBeHidden()
  await expect(marks).toContainText('other future')
  await lab.nextStep.click()
  await expect(lab.spoken).toContainText(`Evaluation 6 of 16 at ${now}`)
})

test('every setting has a slider and a box that agree', async ({ lab }) => {
  await lab.open()
  const names = ['Black-box noise', 'Length-scale', 'Signal s.d.', 'Noise s.d.', 'Exploration ξ', 'Budget', 'Initial points']
  for (const name of names) {
    await lab.slider(name).press('ArrowRight')
    expect(Number(await lab.box(`${name}, exact value`).inputValue()), name).toBeCloseTo(
      Number(await lab.slider(name).inputValue()),
      5,
    )
  }
})
