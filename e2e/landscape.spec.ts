import { expect, test } from './fixtures'

test('the likelihood landscape: its dot is the settings in force, moved by keyboard, pointer and fit', async ({ lab, page }) => {
  await lab.open()
  await lab.button('More pictures').click()
  await page.getByRole('checkbox', { name: /^Likelihood landscape/ }).check()
  const panel = page.getByRole('region', { name: 'Likelihood landscape' })
  const dot = panel.getByRole('slider', { name: 'Settings in force' })
  await expect(dot).toHaveAttribute(
    'aria-valuetext',
    /^length-scale 0.200, noise s.d. 0.00100: log likelihood −.+ below the best$/,
  )
  await page.keyboard.press('Escape')

  await test.step('arrow keys move it, and with it the sliders and the model, but not the run', async () => {
    const believed = await lab.explanation.textContent()
    await dot.press('ArrowRight')
    await dot.press('ArrowUp')
    await expect(lab.box('Length-scale, exact value')).toHaveValue('0.233')
    await expect(lab.box('Noise s.d., exact value')).toHaveValue('0.0012')
    await expect(lab.explanation).not.toHaveText(believed!)
    await lab.isAfter(3)
  })

  await test.step('the pointer drags it, and a click brings it', async () => {
    const { x, y, width, height } = (await dot.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 40, y + height / 2 - 30, { steps: 3 })
    await page.mouse.up()
    await expect(lab.box('Length-scale, exact value')).not.toHaveValue('0.233')
    await expect(
      panel.getByText(/^At the dot log p\(y \| X, θ\) is −.+ below the best: the data are .+ times less probable/),
    ).toBeVisible()
  })

  await test.step('a fit brings it to the best, which the table names', async () => {
    await lab.settings.getByRole('button', { name: 'MLE' }).click()
    await expect(panel.getByText(/^The dot is at the best of this map/)).toBeVisible()
    const rows = panel.getByRole('table', { name: 'Marks of the likelihood landscape' }).getByRole('row')
    await expect(rows.filter({ hasText: /^(In force|MLE)/ })).toHaveCount(2)
  })

  await test.step('full Bayes draws on the posterior; a link opens the same map', async () => {
    await lab.settings.getByRole('button', { name: 'Bayes' }).click()
    await expect(panel.getByRole('button', { name: 'posterior', exact: true })).toHaveAttribute('aria-pressed', 'true')
    await expect(panel.getByRole('list', { name: 'Marks of the landscape' })).toContainText('draws of full Bayes')
    await panel.getByRole('combobox', { name: 'Settings on the map' }).selectOption({ label: 'length-scale and signal' })
    const link = await lab.link(({ view }) => view.landscape?.plane?.[1] === 'variance')
    const words = await panel.getByText(/of this map|below the best:/).textContent()
    await page.goto('about:blank')
    await page.goto(link)
    await expect(panel.getByText(/of this map|below the best:/)).toHaveText(words!)
  })
})
