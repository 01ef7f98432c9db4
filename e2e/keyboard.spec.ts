import { expect, test } from './fixtures'

test('the keys do what their list says', async ({ lab, page }) => {
  await lab.open()
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

  await press('Shift+?')
  await expect(lab.keys).toContainText('Next phase of the step')
  await press('ArrowRight', 't', 'Escape')
  await expect(lab.keys).toBeHidden()
  await lab.isAfter(3)
  await expect(lab.truth).toBeChecked()

  await press('ArrowRight', 'ArrowRight', 'ArrowLeft')
  await lab.isAfter(4)
  await press('End')
  await lab.isAfter(16)
  await press('Home', 'ArrowLeft')
  await lab.isAfter(0)

  await press('Space')
  await expect(lab.pause).toBeVisible()
  await press('Space')
  await expect(lab.play).toBeVisible()

  await press('Home', 'p')
  await expect(lab.phase('Evaluate')).toHaveAttribute('aria-pressed', 'true')
  await press('p')
  await expect(lab.phase('Fit')).toHaveAttribute('aria-pressed', 'true')
  await lab.isAfter(1)

  await press('t')
  await expect(lab.truth).not.toBeChecked()
  await press('r')
  await expect(lab.seed).toHaveValue('12')

  await press('Home', 'Alt+p', 'Control+ArrowRight', 'Alt+t')
  await lab.isAfter(0)
  await expect(lab.truth).not.toBeChecked()
})

test('the keys work wherever nobody is typing; a control keeps those that it uses itself', async ({ lab, page }) => {
  await lab.open()

  await test.step('after a click on the plot', async () => {
    await lab.clickPlot(0.3)
    await lab.isAfter(4)
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(5)
    await page.keyboard.press('t')
    await expect(lab.truth).not.toBeChecked()
    await page.keyboard.press('End')
    await lab.isAfter(16)
    await page.keyboard.press('Home')
    await lab.isAfter(0)
  })

  await test.step('in a slider', async () => {
    await lab.slider('Budget').focus()
    await page.keyboard.press('ArrowRight')
    await expect(lab.slider('Budget')).toHaveValue('17')
    await lab.isAfter(0)
    await page.keyboard.press('t')
    await expect(lab.truth).toBeChecked()
    await page.keyboard.press('Space')
    await expect(lab.pause).toBeVisible()
    await page.keyboard.press('Space')
    await page.keyboard.press('p')
    await expect(lab.phase('Evaluate')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('r')
    await expect(lab.seed).toHaveValue('12')
  })

  await test.step('in a list', async () => {
    await lab.timeline.fill('3')
    await lab.speed.focus()
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(4)
    await page.keyboard.press('ArrowDown')
    await expect(lab.speed).toHaveValue('2')
    await lab.isAfter(4)
  })

  await test.step('on a button, whose Space presses that button only', async () => {
    await lab.nextStep.focus()
    await page.keyboard.press('Space')
    await lab.isAfter(5)
    await expect(lab.play).toBeVisible()
    await page.keyboard.press('t')
    await expect(lab.truth).not.toBeChecked()
  })

  await test.step('not while typing', async () => {
    await lab.seed.focus()
    for (const key of ['r', 't', 'p', 'b', 'Space', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Shift+?'])
      await page.keyboard.press(key)
    await lab.isAfter(5)
    await expect(lab.truth).not.toBeChecked()
    await expect(lab.keys).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(lab.seed).toHaveValue('12')
  })
})
