import { expect, test } from './fixtures'
import type { Lab } from './pages/Lab'

const ways = [
  { way: 'the slider', change: (lab: Lab) => lab.slider('Length-scale').fill('0.05') },
  {
    way: 'the box',
    change: async (lab: Lab) => {
      await lab.box('Length-scale, exact value').fill('0.05')
      await lab.box('Length-scale, exact value').press('Enter')
    },
  },
]

test.describe('changing the length-scale in the middle of a run', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
    await lab.step(4)
    await expect(lab.bayesian.numbers).toHaveCount(7)
  })

  for (const { way, change } of ways) {
    test(`by ${way} changes what the model believes, and no evaluation`, async ({ lab }) => {
      const [rows, reason] = [await lab.rows(), await lab.explanation.textContent()]
      await change(lab)
      await expect(lab.explanation).not.toHaveText(reason!)
      expect(await lab.rows()).toEqual(rows)
      await expect(lab.slider('Length-scale')).toHaveValue('0.05')
      await expect(lab.box('Length-scale, exact value')).toHaveValue('0.05')
    })
  }

  test('says which evaluations were chosen with other settings, and plays them again on demand', async ({ lab }) => {
    const rows = await lab.rows()
    await lab.slider('Length-scale').fill('0.05')
    await expect(lab.otherSettings).toHaveText('Evaluations 4–7 were chosen with other settings.')

    await lab.rerun.click()
    await expect(lab.otherSettings).toBeHidden()
    await lab.isAfter(7)
    const again = await lab.rows()
    expect(again.bayesian.slice(0, 3)).toEqual(rows.bayesian.slice(0, 3))
    expect(again.bayesian[3]).not.toEqual(rows.bayesian[3])
    expect(again.grid).toEqual(rows.grid)
    expect(again.random).toEqual(rows.random)
  })

  test('goes on with the new settings', async ({ lab }) => {
    await lab.slider('Length-scale').fill('0.05')
    await lab.nextStep.click()
    await expect(lab.bayesian.numbers).toHaveCount(8)
    await expect(lab.otherSettings).toHaveText('Evaluations 4–7 were chosen with other settings.')
  })

  test('is undone by Back, and done again by Forward', async ({ lab, page }) => {
    const reason = await lab.explanation.textContent()
    await lab.slider('Length-scale').fill('0.05')
    await lab.link(({ actions }) => actions.at(-1)?.do === 'model')
    const changed = await lab.explanation.textContent()

    await page.goBack()
    await expect(lab.slider('Length-scale')).toHaveValue('0.2')
    await expect(lab.explanation).toHaveText(reason!)
    await lab.isAfter(7)

    await page.goForward()
    await expect(lab.slider('Length-scale')).toHaveValue('0.05')
    await expect(lab.explanation).toHaveText(changed!)
  })

  test('back to what it was leaves nothing to play again', async ({ lab }) => {
    await lab.slider('Length-scale').fill('0.05')
    await expect(lab.otherSettings).toBeVisible()
    await lab.slider('Length-scale').fill('0.2')
    await expect(lab.otherSettings).toBeHidden()
  })
})

test('Back pressed twice at once undoes two settings', async ({ lab, page }) => {
  await lab.open()
  await lab.slider('Length-scale').fill('0.05')
  await lab.slider('Exploration ξ').fill('0.5')
  await lab.link(({ actions }) => JSON.stringify(actions).includes('0.5'))
  await page.evaluate(() => {
    history.back()
    history.back()
  })
  await expect(lab.slider('Exploration ξ')).toHaveValue('0.01')
  await expect(lab.slider('Length-scale')).toHaveValue('0.2')
})

test('Back pressed right after a step leaves the address and the screen in agreement', async ({ lab, page }) => {
  await lab.open()
  await lab.slider('Length-scale').fill('0.05')
  await lab.link(({ actions }) => actions.at(-1)?.do === 'model')
  await lab.nextStep.evaluate((button: HTMLElement) => {
    button.click()
    history.back()
  })
  await expect(lab.slider('Length-scale')).toHaveValue('0.2')
  await lab.isAfter(3)
  await page.reload()
  await expect(lab.slider('Length-scale')).toHaveValue('0.2')
  await lab.isAfter(3)
})

test('a drag of a slider is undone as a whole', async ({ lab, page }) => {
  await page.clock.install({ time: '2030-01-01T00:00' })
  await lab.open()
  await page.clock.pauseAt('2030-01-01T01:00')
  const { x, y, width, height } = (await lab.slider('Length-scale').boundingBox())!
  await page.mouse.move(x + 0.2 * width, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + 0.7 * width, y + height / 2, { steps: 8 })
  await page.mouse.up()
  await page.clock.runFor(200)
  await expect(lab.slider('Length-scale')).not.toHaveValue('0.2')
  const dragged = Number(await lab.slider('Length-scale').inputValue())
  expect(dragged).toBeGreaterThan(0.6)
  await lab.link(({ actions }) => {
    const last = actions.at(-1)
    return last?.do === 'model' && JSON.stringify(last).includes(String(dragged))
  })

  await page.goBack()
  await expect(lab.slider('Length-scale')).toHaveValue('0.2')
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
